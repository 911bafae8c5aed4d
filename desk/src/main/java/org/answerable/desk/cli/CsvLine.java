package org.answerable.desk.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;

/** One row of a table for the output. */
final class CsvLine {
    private CsvLine() {}

    /** The cells as RFC 4180 has them, without the end of the line. */
    static String of(List<String> cells) {
        StringWriter line = new StringWriter();
        CsvWriter.builder().bufferSize(0).build(line).writeRecord(cells);
        return line.toString().stripTrailing();
    }
}

package org.answerable.desk.intake.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.stream.Collectors;

/** CSV (RFC 4180, and what is found in its place): each row a line, cells separated by tabs. */
final class TableText {
    private static final int SAMPLE = 20;

    private final Draft draft;

    TableText(Draft draft) {
        this.draft = draft;
    }

    void read(byte[] bytes) {
        String decoded = Encodings.decode(bytes, draft);
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(decoded))
                .maxBufferSize(64 << 20)
                .ofCsvRecord(decoded)) {
            for (CsvRecord row : rows) {
                draft.text()
                        .append(row.getFields().stream()
                                        .map(cell ->
                                                cell.replaceAll("\\s+", " ").strip())
                                        .collect(Collectors.joining("\t"))
                                + "\n");
            }
        } catch (CsvParseException | java.io.IOException e) {
            throw new Unreadable(
                    "it is not a table that can be read (" + e.getMessage() + "); check its quotation marks", e);
        }
    }

    /** The separator that cuts the first rows most often; a comma where nothing does. */
    private static char separator(String text) {
        List<String> sample = text.lines().limit(SAMPLE).toList();
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t', '|'}) {
            long cuts = sample.stream()
                    .mapToLong(line -> line.chars().filter(c -> c == candidate).count())
                    .sum();
            if (cuts > most) {
                best = candidate;
                most = cuts;
            }
        }
        return best;
    }
}

package org.answerable.desk.matching;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.answerable.record.Refusal;

/** Pairs of entities as a table (CSV, RFC 4180, UTF-8): left,right,score, where left and right are ids. */
public final class PairTable {
    /** The names of the columns. */
    public static final List<String> COLUMNS = List.of("left", "right", "score");

    private PairTable() {}

    /** One pair as a row of a table. */
    public static List<String> row(PartyPair pair) {
        return List.of(pair.left().id(), pair.right().id(), Scores.text(pair.score()));
    }

    /**
     * Writes them to a file; what was there is replaced once everything is written.
     *
     * @throws Refusal when it cannot be written
     */
    public static void write(List<PartyPair> pairs, Path file) {
        try (Replacement replacement = Replacement.of(file)) {
            CsvWriter writer = CsvWriter.builder().build(replacement.writer());
            writer.writeRecord(COLUMNS);
            pairs.forEach(pair -> writer.writeRecord(row(pair)));
            writer.flush();
            replacement.keep();
        } catch (IOException e) {
            throw new Refusal(file + " cannot be written; look whether its folder may be written to and has room", e);
        }
    }
}

package org.answerable.desk.matching;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.answerable.desk.Progress;
import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.NameMatcher;
import org.answerable.record.Refusal;

/**
 * Pairs of names in a CSV file (RFC 4180, UTF-8): the columns name1 and name2, schema if somebody knows it, and whatever else, in any order. Every
 * column is written again as it was, and score added. Rows are read one at a time: a file may be larger than memory.
 */
public final class PairsFile {
    private static final String SCORE = "score";
    private static final int PROGRESS_STEP = 1000;

    private final Path file;
    private final Progress progress;
    private final Map<String, Kind> kinds = new HashMap<>();

    /** @param file the pairs */
    public PairsFile(Path file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /**
     * Scores every pair.
     *
     * @param out where to; what was there is replaced once everything is written, and stays when anything is wrong
     * @return how many pairs there were
     * @throws Refusal with the line that cannot be read
     */
    public long score(Path out) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal("there is no file " + file + " that can be read; look at its name");
        }
        if (out.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            throw new Refusal(file + " would be written over; name another file with --out");
        }
        long pairs;
        try (Replacement replacement = Replacement.of(out)) {
            pairs = score(replacement);
            replacement.keep();
        } catch (IOException e) {
            throw new Refusal(out + " cannot be written; look whether its folder may be written to and has room", e);
        }
        return pairs;
    }

    private long score(Replacement replacement) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file);
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .maxBufferSize(16 << 20)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            CsvWriter writer = CsvWriter.builder().build(replacement.writer());
            long pairs = score(rows.iterator(), writer);
            writer.flush();
            return pairs;
        } catch (CsvParseException e) {
            throw new Refusal(
                    file + " is no table that can be read (" + e.getMessage() + "); check its quotation marks", e);
        } catch (CharacterCodingException e) {
            throw notUnicode(e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw notUnicode(e);
            }
            throw e.getCause();
        }
    }

    private Refusal notUnicode(Exception cause) {
        return new Refusal(file + " is not written in UTF-8; save it as that", cause);
    }

    private long score(Iterator<CsvRecord> rows, CsvWriter writer) {
        if (!rows.hasNext()) {
            throw new Refusal(file + " is empty; its first line must name the columns, name1 and name2 among them");
        }
        PairColumns columns = PairColumns.of(rows.next().getFields(), file);
        if (columns.names().stream().anyMatch(name -> name.strip().equalsIgnoreCase(SCORE))) {
            throw new Refusal(file + " has a column score already; rename it, so that nobody takes one for the other");
        }
        writer.writeRecord(with(columns.names(), SCORE));
        long pairs = 0;
        while (rows.hasNext()) {
            CsvRecord row = rows.next();
            if (row.getFieldCount() == 1 && row.getField(0).isBlank()) {
                continue;
            }
            if (row.getFieldCount() != columns.names().size()) {
                throw new Refusal("%s, line %d has %d cells and the first line %d; nothing was written"
                        .formatted(
                                file,
                                row.getStartingLineNumber(),
                                row.getFieldCount(),
                                columns.names().size()));
            }
            writer.writeRecord(with(row.getFields(), Scores.text(score(row, columns))));
            if (++pairs % PROGRESS_STEP == 0) {
                progress.step("comparing", pairs, 0);
            }
        }
        return pairs;
    }

    private double score(CsvRecord row, PairColumns columns) {
        Kind kind;
        try {
            kind = kinds.computeIfAbsent(
                    columns.schema(row), schema -> schema.isBlank() ? Kind.PERSON : NameKinds.of(schema));
        } catch (Refusal e) {
            throw new Refusal(file + ", line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
        }
        return NameMatcher.score(Name.of(columns.left(row), kind), Name.of(columns.right(row), kind));
    }

    private static List<String> with(List<String> cells, String last) {
        List<String> all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }
}

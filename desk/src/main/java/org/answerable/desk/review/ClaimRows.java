package org.answerable.desk.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.answerable.record.Refusal;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.jspecify.annotations.Nullable;

/**
 * A file of claims: tab-separated, UTF-8, one claim a line under a header.
 *
 * <p>Columns: {@code subject property value quote} are needed; {@code schema time_edtf modality start_utf16 end_utf16 asserter document} may be
 * there; others are passed over. Without offsets the quote must stand exactly once in the source.
 */
public final class ClaimRows {
    private static final List<String> NEEDED = List.of("subject", "property", "value", "quote");

    private ClaimRows() {}

    /**
     * One row.
     *
     * @param line number of its line in the file, the header being 1
     * @param document name of the document it stands in, where the file speaks of several
     * @param start UTF-16 offset of the quote; -1 where it is not given
     */
    public record Row(
            int line,
            @Nullable String document,
            String subject,
            @Nullable String schema,
            String property,
            String value,
            @Nullable String time,
            Modality modality,
            int start,
            String quote,
            String asserter) {}

    /**
     * Reads a file's text.
     *
     * @throws Refusal naming the line, when it is not such a file
     */
    public static List<Row> parse(String text) {
        List<String> lines =
                text.replace("\r\n", "\n").replace("\uFEFF", "").lines().toList();
        if (lines.isEmpty()) {
            throw new Refusal("the file is empty; its first line names the columns");
        }
        List<String> header = Arrays.asList(lines.getFirst().split("\t", -1));
        for (String each : NEEDED) {
            if (!header.contains(each)) {
                throw new Refusal("line 1: the column “" + each + "” is missing; columns are separated by tabs");
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(row(i + 1, cells(header, lines.get(i), i + 1)));
            }
        }
        return rows;
    }

    private static Map<String, String> cells(List<String> header, String line, int number) {
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (cells.size() != header.size()) {
            throw new Refusal("line " + number + ": " + cells.size() + " cells under " + header.size()
                    + " columns; is a tab missing or too many?");
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    private static Row row(int line, Map<String, String> cells) {
        for (String each : Set.of("subject", "property", "value", "quote")) {
            if (String.valueOf(cells.get(each)).isBlank()) {
                throw new Refusal("line " + line + ": “" + each + "” is empty");
            }
        }
        try {
            String start = cells.getOrDefault("start_utf16", "");
            String modality = cells.getOrDefault("modality", "");
            return new Row(
                    line,
                    blankToNull(cells.get("document")),
                    cells.getOrDefault("subject", "").strip(),
                    blankToNull(cells.get("schema")),
                    cells.getOrDefault("property", "").strip(),
                    cells.getOrDefault("value", "").strip(),
                    blankToNull(cells.get("time_edtf")),
                    modality.isBlank() ? Modality.HAPPENED : Modality.parse(modality),
                    start.isBlank() ? -1 : Integer.parseInt(start.strip()),
                    cells.getOrDefault("quote", ""),
                    Objects.requireNonNullElse(blankToNull(cells.get("asserter")), Claim.SOURCE_ITSELF));
        } catch (NumberFormatException e) {
            throw new Refusal("line " + line + ": “start_utf16” is no number", e);
        } catch (Refusal refusal) {
            throw new Refusal("line " + line + ": " + refusal.getMessage(), refusal);
        }
    }

    private static @Nullable String blankToNull(@Nullable String cell) {
        return cell == null || cell.isBlank() ? null : cell.strip();
    }
}

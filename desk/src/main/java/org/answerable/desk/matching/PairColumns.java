package org.answerable.desk.matching;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.answerable.record.Refusal;

/**
 * Where the columns of a file of pairs are.
 *
 * @param names all of them, as written
 * @param one the place of name1
 * @param other the place of name2
 * @param schema the place of schema; -1 when there is none
 */
record PairColumns(List<String> names, int one, int other, int schema) {

    /** A byte order mark, which spreadsheets write before the first cell. */
    private static final String MARK = "\uFEFF";

    static PairColumns of(List<String> written, Path file) {
        List<String> header =
                written.stream().map(name -> name.replace(MARK, "")).toList();
        return new PairColumns(
                header, needed("name1", header, file), needed("name2", header, file), place("schema", header, file));
    }

    private static int needed(String name, List<String> header, Path file) {
        int place = place(name, header, file);
        if (place < 0) {
            throw new Refusal(
                    "%s has no column %s; its first line must name the columns, name1 and name2 among them, and there are: %s"
                            .formatted(file, name, String.join(", ", header)));
        }
        return place;
    }

    private static int place(String name, List<String> header, Path file) {
        int found = -1;
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).strip().toLowerCase(Locale.ROOT).equals(name)) {
                if (found >= 0) {
                    throw new Refusal(file + " has two columns " + name + "; leave one of them out");
                }
                found = i;
            }
        }
        return found;
    }

    String left(CsvRecord row) {
        return row.getField(one);
    }

    String right(CsvRecord row) {
        return row.getField(other);
    }

    /** Empty when nobody said. */
    String schema(CsvRecord row) {
        return schema < 0 ? "" : row.getField(schema);
    }
}

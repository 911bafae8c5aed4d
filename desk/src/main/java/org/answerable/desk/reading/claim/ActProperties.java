package org.answerable.desk.reading.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which property an act is worded as: the table {@code rules/claims.tsv}. */
record ActProperties(String person, @Nullable String state, String value) {
    private static final Map<String, ActProperties> OF_KIND = read();

    static @Nullable ActProperties of(String kind) {
        return OF_KIND.get(kind);
    }

    private static Map<String, ActProperties> read() {
        Map<String, ActProperties> table = new HashMap<>();
        for (List<String> row : Table.rows("/rules/claims.tsv")) {
            table.put(
                    row.get(0), new ActProperties(row.get(1), row.get(2).equals("-") ? null : row.get(2), row.get(3)));
        }
        return Map.copyOf(table);
    }
}

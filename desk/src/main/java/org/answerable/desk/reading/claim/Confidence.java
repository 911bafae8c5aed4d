package org.answerable.desk.reading.claim;

import java.util.HashMap;
import java.util.Map;

/**
 * How sure a proposal may be taken to be: the share of right ones among those of the same property when it was measured on annotated texts,
 * as {@code rules/confidence.tsv} records it; a property that was never measured has the share of all.
 */
final class Confidence {
    private static final Map<String, Double> MEASURED = read();
    private static final String ALL = "*";

    private Confidence() {}

    static double of(String property) {
        return MEASURED.getOrDefault(property, MEASURED.getOrDefault(ALL, 0.5));
    }

    private static Map<String, Double> read() {
        Map<String, Double> measured = new HashMap<>();
        Table.rows("/rules/confidence.tsv").forEach(row -> measured.put(row.get(0), Double.valueOf(row.get(1))));
        return Map.copyOf(measured);
    }
}

package org.answerable.bench.names;

/**
 * A pair that somebody labelled for a group of cases, and what we score it.
 *
 * @param quality STRONG when a matcher must get it right
 */
record LabelledPair(String group, String quality, Pair pair, double score) {
    /** What a file of scores knows it by; groups have been renamed since scores were frozen. */
    String key() {
        return key(pair.schema(), pair.left(), pair.right());
    }

    static String key(String... cells) {
        return String.join("\t", cells);
    }

    boolean isA(String schema) {
        return pair.schema().equals(schema);
    }

    /** Whether it must be got right and a score gets it wrong. */
    boolean strongFailure(double of) {
        return quality.equals("STRONG") && (of >= Scored.THRESHOLD) != pair.same();
    }
}

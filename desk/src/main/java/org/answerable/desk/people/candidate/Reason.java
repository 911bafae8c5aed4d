package org.answerable.desk.people.candidate;

/**
 * Something that speaks for two being one, or against it.
 *
 * @param bearing which way
 * @param sentence what it is
 */
public record Reason(Bearing bearing, String sentence) {
    /** Which way something speaks. */
    public enum Bearing {
        FOR("for"),
        AGAINST("against"),
        /** It is worth knowing, and settles nothing. */
        NEITHER("to know");

        private final String words;

        Bearing(String words) {
            this.words = words;
        }

        /** As a page says it. */
        public String words() {
            return words;
        }
    }
}

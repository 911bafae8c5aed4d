package org.answerable.desk.reading.measure;

/**
 * Words of a text with a type.
 *
 * @param start UTF-16 offset
 * @param end the offset after the last
 * @param type a letter, {@code E:kind} for an act, with {@code ?} at the end for what need not be found
 */
public record Span(int start, int end, String type) {
    /** How many characters it shares with another; not positive when none. */
    int overlap(Span other) {
        return Math.min(end, other.end) - Math.max(start, other.start);
    }

    /** Whether it is of this type; {@code E} is any act, {@code E+kind} too. */
    boolean is(String asked) {
        return switch (asked) {
            case "E" -> type.equals("E") || type.startsWith("E:");
            case "E+kind" -> type.startsWith("E:");
            default -> type.equals(asked);
        };
    }
}

package org.answerable.bench.reading;

/** A text with lines of at most 80 characters, as a page makes them; every mark stays where it was, since a blank becomes a line end. */
final class Wrapped {
    private static final int WIDTH = 80;

    private Wrapped() {}

    static String wrapped(String text) {
        StringBuilder out = new StringBuilder(text);
        int line = 0;
        int blank = -1;
        for (int i = 0; i < out.length(); i++) {
            if (out.charAt(i) == '\n') {
                line = i + 1;
                blank = -1;
            } else if (out.charAt(i) == ' ') {
                blank = i;
            }
            if (i - line >= WIDTH && blank > line) {
                out.setCharAt(blank, '\n');
                line = blank + 1;
                blank = -1;
            }
        }
        return out.toString();
    }
}

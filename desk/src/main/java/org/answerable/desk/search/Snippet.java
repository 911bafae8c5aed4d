package org.answerable.desk.search;

import java.util.List;

/**
 * Some words around what was found.
 *
 * @param place where they stand
 * @param text the words, on one line; plain text, to be escaped where it is shown
 * @param marks what matched, ascending, without overlap; empty where the match lies in the caption or name alone
 */
public record Snippet(Place place, String text, List<Mark> marks) {
    public Snippet {
        marks = List.copyOf(marks);
    }

    /**
     * A stretch to highlight.
     *
     * @param start UTF-16 offset in the snippet's text
     * @param end UTF-16 offset after the last character
     */
    public record Mark(int start, int end) {}
}

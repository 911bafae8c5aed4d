package org.answerable.desk.reading.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of lines that belong together.
 *
 * @param start UTF-16 offset of its first character
 * @param end the offset after its last
 * @param kind what it looks like
 * @param language what it is written in; absent when that is none of ours
 */
public record Block(int start, int end, Kind kind, @Nullable Language language) {
    /** What a block looks like. */
    public enum Kind {
        /** A short line without a full stop, on its own. */
        HEADING,
        /** An item of a list, numbered or with a mark, and its following lines. */
        ITEM,
        /** A line that is a row: a label and its value, a signatory, cells with tabulators. */
        ROW,
        /** Running text. */
        PARAGRAPH
    }
}

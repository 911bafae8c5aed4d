package org.answerable.record.passage;

import org.jspecify.annotations.Nullable;

/**
 * Where in a source something stands (W3C Web Annotation Data Model, section 4.2, and Media Fragments URI 1.0).
 */
public sealed interface Selector {

    /**
     * A stretch of text: TextPositionSelector and TextQuoteSelector in one.
     *
     * @param start UTF-16 offset of the first character in the canonical text
     * @param end UTF-16 offset after the last character
     * @param quote exactly the characters between the two
     * @param prefix up to {@link Quotes#CONTEXT} characters before it
     * @param suffix up to {@link Quotes#CONTEXT} characters after it
     * @param page page counted from 1
     */
    record Text(int start, int end, String quote, String prefix, String suffix, int page) implements Selector {
        public Text {
            if (start < 0 || end <= start || quote.length() != end - start) {
                throw new IllegalArgumentException("a quote fills its place: " + start + " to " + end);
            }
        }
    }

    /**
     * A rectangle of a picture, in per cent of its width and height (xywh=percent:…).
     *
     * @param page page or frame counted from 1; 1 for a picture
     */
    record Region(double x, double y, double width, double height, int page) implements Selector {
        public Region {
            if (x < 0 || y < 0 || width <= 0 || height <= 0 || x + width > 100.0001 || y + height > 100.0001) {
                throw new IllegalArgumentException("a region lies within 0 and 100 per cent");
            }
        }
    }

    /** A stretch of sound or film in seconds from its beginning (t=12.5,30). */
    record TimeRange(double from, double to) implements Selector {
        public TimeRange {
            if (from < 0 || to <= from) {
                throw new IllegalArgumentException("a time range ends after it begins");
            }
        }
    }

    /**
     * A cell of a table, rows counted from 1 with the header.
     *
     * @param column name or number of the column; absent for the whole row
     */
    record Cell(int row, @Nullable String column) implements Selector {}

    /** A node of an XML document, by XPath. */
    record XPath(String path) implements Selector {}

    /** A value of a JSON document, by JSON pointer (RFC 6901). */
    record Pointer(String path) implements Selector {}
}

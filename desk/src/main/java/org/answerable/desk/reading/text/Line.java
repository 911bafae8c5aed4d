package org.answerable.desk.reading.text;

/**
 * A line that is not blank.
 *
 * @param start where it begins
 * @param end where its line end stands
 * @param first offset of its first character that is no space
 * @param last offset of its last character that is no space
 * @param cells whether the source has a tabulator in it
 */
record Line(int start, int end, int first, int last, boolean cells) {
    int length() {
        return last + 1 - start;
    }

    /** The line of a text between two offsets; blank ones are none and have their first letter at their end. */
    static Line of(String text, String source, int start, int end) {
        int first = start;
        while (first < end && text.charAt(first) == ' ') {
            first++;
        }
        int last = end - 1;
        while (last > first && text.charAt(last) == ' ') {
            last--;
        }
        int tab = source.indexOf('\t', first, Math.max(first, last));
        return new Line(start, end, first, last, tab >= 0);
    }

    boolean blank() {
        return first == end;
    }

    /** How long this line would be with the first word of another after it. */
    int with(Line next, String text) {
        int word = next.first;
        while (word <= next.last && text.charAt(word) != ' ') {
            word++;
        }
        return length() + 1 + word - next.first;
    }
}

package org.answerable.desk.search;

import java.util.ArrayList;
import java.util.List;
import org.answerable.record.source.CanonicalText;
import org.jspecify.annotations.Nullable;

/**
 * A page, or a part of a page that is very long: a whole book may be one page, and a snippet is found by reading the part again.
 *
 * @param page counted from 1; 0 where there is no text
 * @param start UTF-16 offset in the canonical text
 * @param end UTF-16 offset after the last character
 */
record Part(int page, int start, int end) {
    static final int LONGEST = 32_768;
    /** Parts share so much, so that a phrase on the border is found in one of them. */
    static final int SHARED = 256;

    static List<Part> of(@Nullable CanonicalText text) {
        if (text == null) {
            return List.of(new Part(0, 0, 0));
        }
        List<Part> parts = new ArrayList<>();
        List<Integer> starts = text.pageStarts();
        for (int i = 0; i < Math.max(1, starts.size()); i++) {
            int start = i < starts.size() ? starts.get(i) : 0;
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.text().length();
            cut(text.text(), i + 1, start, end, parts);
        }
        return parts;
    }

    String in(CanonicalText text) {
        int last = text.text().length();
        return text.text().substring(Math.min(start, last), Math.min(end, last));
    }

    private static void cut(String text, int page, int start, int end, List<Part> parts) {
        int from = start;
        while (end - from > LONGEST) {
            int to = spaceBefore(text, from + LONGEST, from + LONGEST / 2);
            parts.add(new Part(page, from, to));
            from = spaceBefore(text, to - SHARED, to - 2 * SHARED);
        }
        parts.add(new Part(page, from, end));
    }

    /** The nearest space before a place, if there is one within reach; never between the two halves of a character. */
    private static int spaceBefore(String text, int place, int least) {
        for (int i = place; i > least; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}

package org.answerable.desk.review;

import java.util.ArrayList;
import java.util.List;
import org.answerable.record.source.CanonicalText;

/**
 * As much of a text as is read at once: a page of the source, or a part of a page that is very long. A text of two hundred pages stays as
 * quick to read as one of two.
 *
 * @param number counted from 1
 * @param of how many there are
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last
 * @param page the page it is, or is a part of
 * @param whole whether it is the whole page
 */
public record Leaf(int number, int of, int start, int end, int page, boolean whole) {
    private static final int LONGEST = 12_000;
    private static final int SEARCHED_FOR_A_BREAK = 4_000;

    private record Cut(int start, int end, int page, boolean whole) {}

    /** What the reader calls it. */
    public String label() {
        return whole ? "page " + page : "page " + page + ", part " + number;
    }

    /** The leaves of a text, in order. */
    public static List<Leaf> of(CanonicalText text) {
        List<Cut> cuts = new ArrayList<>();
        List<Integer> starts = text.pageStarts().isEmpty() ? List.of(0) : text.pageStarts();
        for (int page = 0; page < starts.size(); page++) {
            int end = page + 1 < starts.size()
                    ? starts.get(page + 1)
                    : text.text().length();
            cut(text.text(), starts.get(page), end, page + 1, cuts);
        }
        List<Leaf> leaves = new ArrayList<>();
        for (Cut cut : cuts) {
            leaves.add(new Leaf(leaves.size() + 1, cuts.size(), cut.start, cut.end, cut.page, cut.whole));
        }
        return leaves;
    }

    /** The leaf on which an offset lies. */
    public static Leaf at(List<Leaf> leaves, int offset) {
        return leaves.stream().filter(leaf -> offset < leaf.end()).findFirst().orElse(leaves.getLast());
    }

    private static void cut(String text, int start, int end, int page, List<Cut> cuts) {
        if (end - start <= LONGEST + SEARCHED_FOR_A_BREAK) {
            cuts.add(new Cut(start, end, page, true));
            return;
        }
        int from = start;
        while (from < end) {
            int to = end - from <= LONGEST + SEARCHED_FOR_A_BREAK ? end : breakAfter(text, from + LONGEST);
            cuts.add(new Cut(from, to, page, false));
            from = to;
        }
    }

    /** The end of a line soon after the place, else the end of a word, else the place itself, never the middle of a character. */
    private static int breakAfter(String text, int place) {
        for (char sought : new char[] {'\n', ' '}) {
            int found = text.indexOf(sought, place);
            if (found >= 0 && found < place + SEARCHED_FOR_A_BREAK) {
                return found + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(place)) ? place + 1 : place;
    }
}

package org.answerable.bench.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Other words in the place of some.
 *
 * @param start UTF-16 offset of the words that go
 * @param end the offset after them
 * @param with what comes instead
 */
record Change(int start, int end, String with) {
    /** In the order of the text, none that overlaps one before it. */
    static List<Change> ordered(List<Change> changes) {
        List<Change> kept = new ArrayList<>();
        changes.stream()
                .sorted(Comparator.comparingInt(Change::start).thenComparingInt(Change::end))
                .forEach(each -> {
                    if (kept.isEmpty() || (kept.getLast().end <= each.start)) {
                        kept.add(each);
                    }
                });
        return kept;
    }

    /** The text with these changes, which are ordered. */
    static String in(String text, List<Change> changes) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Change each : changes) {
            out.append(text, from, each.start).append(each.with);
            from = each.end;
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Where an offset of the old text lies in the new one; inside a change, at its beginning or end. */
    static int moved(int offset, List<Change> changes, boolean atEnd) {
        int by = 0;
        for (Change each : changes) {
            if (offset >= each.end) {
                by += each.with.length() - (each.end - each.start);
            } else if (offset > each.start) {
                return each.start + by + (atEnd ? each.with.length() : 0);
            }
        }
        return offset + by;
    }
}

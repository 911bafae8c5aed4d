package org.answerable.desk.reading.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Heads and feet that run through the pages of a document are no part of its sentences: they become blank, at the same length. */
final class RunningHeads {
    /** So many lines at the top and at the bottom of a page may be its head and its foot. */
    private static final int LINES = 2;

    private static final int FEWEST_PAGES = 3;
    private static final int LONGEST = 120;

    private RunningHeads() {}

    static String blanked(String text, List<Integer> pageStarts) {
        if (pageStarts.size() < FEWEST_PAGES) {
            return text;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int page = 0; page < pageStarts.size(); page++) {
            edges(text, pageStarts, page).forEach(line -> seen.merge(key(text, line), 1, Integer::sum));
        }
        int enough = Math.max(FEWEST_PAGES, pageStarts.size() / 3);
        char[] out = text.toCharArray();
        for (int page = 0; page < pageStarts.size(); page++) {
            for (int[] line : edges(text, pageStarts, page)) {
                if (seen.getOrDefault(key(text, line), 0) >= enough) {
                    java.util.Arrays.fill(out, line[0], line[1], ' ');
                }
            }
        }
        return new String(out);
    }

    /** What a line is but for its figures: the page number counts on. */
    private static String key(String text, int[] line) {
        return text.substring(line[0], line[1]).strip().replaceAll("[0-9]+|\\b[ivxlc]+\\b", "#");
    }

    private static List<int[]> edges(String text, List<Integer> pageStarts, int page) {
        int from = pageStarts.get(page);
        int to = page + 1 < pageStarts.size() ? pageStarts.get(page + 1) : text.length();
        java.util.ArrayDeque<int[]> lines = new java.util.ArrayDeque<>();
        java.util.ArrayList<int[]> kept = new java.util.ArrayList<>();
        int start = from;
        while (start < to) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end > to ? to : end;
            if (end - start <= LONGEST && !text.substring(start, end).isBlank()) {
                int[] line = {start, end};
                if (kept.size() < LINES) {
                    kept.add(line);
                } else {
                    lines.addLast(line);
                    if (lines.size() > LINES) {
                        lines.removeFirst();
                    }
                }
            }
            start = end + 1;
        }
        kept.addAll(lines);
        return kept;
    }
}

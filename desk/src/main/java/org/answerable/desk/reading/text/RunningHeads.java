package org.answerable.desk.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Heads and feet that run through the pages of a document, and page numbers, are no part of its sentences: they become blank, at the same
 * length. A line runs when it comes back letter for letter, or with one number that counts on with the pages; two lines that differ in a
 * date do not.
 */
final class RunningHeads {
    private static final int FEWEST_PAGES = 3;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}|\\b[ivxlc]{1,8}\\b");
    private static final Pattern PAGE = Pattern.compile(
            "(?iu)(?:[-–—|\\[( ]*)(?:(?:page|p\\.|pg\\.?|стр\\.?|страница|с\\.|стор\\.?|сторінка|бет)\\s*)?"
                    + "(\\d{1,5})(?:\\s*(?:of|/|из|з|from)\\s*(\\d{1,5}))?(?:[-–—|\\]). ]*)");

    private RunningHeads() {}

    static String blanked(String text, List<Integer> pageStarts) {
        if (pageStarts.size() < 2) {
            return text;
        }
        List<PageEdge> edges = PageEdge.all(text, pageStarts);
        Map<String, Integer> seen = new HashMap<>();
        for (PageEdge edge : edges) {
            keys(text, edge).forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        int pages = pageStarts.size();
        int enough = pages < FEWEST_PAGES ? Integer.MAX_VALUE : Math.max(2, (pages + 2) / 3);
        char[] out = text.toCharArray();
        for (PageEdge edge : edges) {
            if (isPageNumber(text, edge, pages)
                    || keys(text, edge).stream().anyMatch(key -> seen.getOrDefault(key, 0) >= enough)) {
                Arrays.fill(out, edge.start(), edge.end(), ' ');
            }
        }
        return new String(out);
    }

    /** The line as it stands, and for each of its numbers what it would be if that number counted the pages. */
    private static Set<String> keys(String text, PageEdge edge) {
        String line = text.substring(edge.start(), edge.end()).strip();
        String place = edge.place() + " ";
        Set<String> keys = new HashSet<>(List.of(place + line));
        Matcher numbers = NUMBER.matcher(line);
        while (numbers.find() && keys.size() < 6) {
            int counted = value(numbers.group()) - edge.page();
            keys.add(place + line.substring(0, numbers.start()) + "#" + counted + line.substring(numbers.end()));
        }
        return keys;
    }

    private static int value(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = roman(number.charAt(i));
            sum += i + 1 < number.length() && digit < roman(number.charAt(i + 1)) ? -digit : digit;
        }
        return sum;
    }

    private static int roman(char c) {
        return List.of(1, 5, 10, 50, 100).get("ivxlc".indexOf(c));
    }

    /** A line that says nothing but its page: by that word, or by the number that this page has, or out of how many. */
    private static boolean isPageNumber(String text, PageEdge edge, int pages) {
        Matcher page = PAGE.matcher(text.substring(edge.start(), edge.end()).strip());
        if (!page.matches()) {
            return false;
        }
        String line = page.group();
        boolean bare = line.equals(page.group(1));
        boolean said = page.group(2) != null && Integer.parseInt(page.group(2)) >= pages;
        return said
                || Integer.parseInt(page.group(1)) == edge.page() + 1
                || (!bare && Character.isLetter(line.charAt(0)));
    }

    /**
     * A line at the top or at the bottom of a page.
     *
     * @param start where it begins
     * @param end where it ends
     * @param page the page, from 0
     * @param place which line from the top, or below zero from the bottom
     */
    private record PageEdge(int start, int end, int page, String place) {
        /** So many lines at the top and at the bottom of a page may be its head and its foot. */
        private static final int LINES = 2;

        private static final int LONGEST = 120;

        static List<PageEdge> all(String text, List<Integer> pageStarts) {
            List<PageEdge> edges = new ArrayList<>();
            for (int page = 0; page < pageStarts.size(); page++) {
                int to = page + 1 < pageStarts.size() ? pageStarts.get(page + 1) : text.length();
                ofPage(text, pageStarts.get(page), to, page, edges);
            }
            return edges;
        }

        private static void ofPage(String text, int from, int to, int page, List<PageEdge> into) {
            int top = from;
            int after = from;
            for (int i = 0; i < LINES && after < to; i++) {
                top = skipBlank(text, after, to);
                after = lineEnd(text, top, to);
                add(text, top, after, page, "top", into);
            }
            int end = to;
            for (int i = 0; i < LINES && end > after; i++) {
                while (end > after && Character.isWhitespace(text.charAt(end - 1))) {
                    end--;
                }
                int start = Math.max(after, text.lastIndexOf('\n', end - 1) + 1);
                if (start < end) {
                    add(text, start, end, page, "bottom", into);
                }
                end = start;
            }
        }

        private static void add(String text, int start, int end, int page, String place, List<PageEdge> into) {
            if (end > start
                    && end - start <= LONGEST
                    && !text.substring(start, end).isBlank()) {
                into.add(new PageEdge(start, end, page, place));
            }
        }

        private static int skipBlank(String text, int from, int to) {
            int at = from;
            while (at < to && (text.charAt(at) == '\n' || text.charAt(at) == ' ')) {
                at++;
            }
            return at;
        }

        private static int lineEnd(String text, int from, int to) {
            int end = text.indexOf('\n', from);
            return end < 0 || end > to ? to : end;
        }
    }
}

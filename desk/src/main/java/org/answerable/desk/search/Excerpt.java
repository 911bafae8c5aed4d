package org.answerable.desk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.answerable.desk.search.Snippet.Mark;

/**
 * The stretch of a text in which most of what is asked for stands.
 *
 * @param text on one line, with an ellipsis where it was cut
 * @param marks what matched
 * @param terms how many of the things asked for are in it
 */
record Excerpt(String text, List<Mark> marks, int terms) {
    private static final int LENGTH = 240;
    private static final int BEFORE = 60;
    private static final String CUT = "…";

    private record Match(int term, int start, int end) {}

    private record Window(int from, int to) {}

    /** The different things that match within reach of a match, and how long a stretch holds them. */
    private record Cluster(Match first, int terms, int length) {
        static Cluster from(List<Match> matches, int place) {
            Match first = matches.get(place);
            Set<Integer> terms = new HashSet<>();
            int end = first.end;
            for (int i = place; i < matches.size() && matches.get(i).end <= first.start + LENGTH - BEFORE; i++) {
                if (terms.add(matches.get(i).term)) {
                    end = matches.get(i).end;
                }
            }
            return new Cluster(first, terms.size(), end - first.start);
        }
    }

    static Excerpt of(String text, List<Asked> asked) {
        List<Match> matches = matches(text, asked);
        Window window = window(text, matches);
        List<Match> inside = matches.stream()
                .filter(each -> each.start >= window.from && each.end <= window.to)
                .toList();
        String before = window.from > 0 ? CUT : "";
        String after = window.to < text.length() ? CUT : "";
        int shift = before.length() - window.from;
        return new Excerpt(
                before + onOneLine(text.substring(window.from, window.to)) + after, marks(inside, shift), (int)
                        inside.stream().map(Match::term).distinct().count());
    }

    private static List<Match> matches(String text, List<Asked> asked) {
        List<Token> tokens = Token.of(text);
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (int term = 0; term < asked.size(); term++) {
                Asked each = asked.get(term);
                if (each.standsAt(tokens, i)) {
                    Token last = tokens.get(i + each.words().size() - 1);
                    found.add(new Match(term, tokens.get(i).start(), last.end()));
                }
            }
        }
        return found;
    }

    private static Window window(String text, List<Match> matches) {
        if (matches.isEmpty()) {
            return new Window(0, cut(text, 0, Math.min(LENGTH, text.length())));
        }
        Match first = IntStream.range(0, matches.size())
                .mapToObj(i -> Cluster.from(matches, i))
                .min(Comparator.comparingInt(Cluster::terms).reversed().thenComparingInt(Cluster::length))
                .orElseThrow()
                .first;
        int from = Math.max(0, first.start - BEFORE);
        from = from == 0 ? 0 : begin(text, from, first.start);
        int to = Math.min(text.length(), Math.max(first.end, from + LENGTH));
        return new Window(from, cut(text, first.end, to));
    }

    /** After the first space from a place on, so that no word is cut; else there. */
    private static int begin(String text, int place, int latest) {
        for (int i = place; i < latest; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(place)) ? place + 1 : place;
    }

    /** At the last space before a place. */
    private static int cut(String text, int earliest, int place) {
        if (place == text.length()) {
            return place;
        }
        for (int i = place; i > Math.max(earliest, place - BEFORE); i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return place > earliest && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }

    /** Character by character, so that marks stay where they are. */
    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            char each = line.charAt(i);
            if (Character.isWhitespace(each) || Character.isISOControl(each)) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    private static List<Mark> marks(List<Match> matches, int shift) {
        List<Mark> marks = new ArrayList<>();
        matches.stream()
                .sorted(Comparator.comparingInt(Match::start))
                .map(each -> new Mark(each.start + shift, each.end + shift))
                .forEach(each -> {
                    Mark last = marks.isEmpty() ? null : marks.getLast();
                    if (last == null || each.start() >= last.end()) {
                        marks.add(each);
                    } else {
                        marks.set(marks.size() - 1, new Mark(last.start(), Math.max(last.end(), each.end())));
                    }
                });
        return marks;
    }
}

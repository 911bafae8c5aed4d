package org.answerable.desk.reading.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a line end that only the width of a page made from one that means something. The first kind becomes a space. A line end was made by
 * the width when the next word would not have fitted, which shows only in a run of lines that mostly fill the width.
 */
final class Lines {
    private static final int NARROWEST = 45;
    private static final double FULL = 0.8;
    private static final Set<String> LEAD_ON = Set.of(
            "of", "the", "a", "an", "and", "or", "to", "in", "by", "for", "with", "at", "on", "from", "mr", "mr.", "ms",
            "ms.", "mrs", "no.", "и", "в", "с", "на", "по", "из", "от", "к", "о", "за", "у", "ст.", "та", "й", "до",
            "від", "мен", "және", "пен");

    private final String text;
    private final char[] out;
    private final Set<Integer> pages;

    private Lines(String text, List<Integer> pageStarts) {
        this.text = text;
        this.out = text.toCharArray();
        this.pages = new HashSet<>(pageStarts);
    }

    static String joined(String text, List<Integer> pageStarts) {
        Lines lines = new Lines(text, pageStarts);
        lines.join();
        return new String(lines.out);
    }

    /** A line: from, to, and whether the page turns after it. */
    private record Line(int start, int end) {}

    private void join() {
        List<Line> run = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (blank(start, end)) {
                joinRun(run);
                if (!run.isEmpty() && !acrossThePage(run.getLast(), start)) {
                    run.clear();
                }
            } else {
                if (!run.isEmpty() && run.getLast().end + 1 < start) {
                    bridge(run.getLast(), start, end);
                    run.clear();
                }
                run.add(new Line(start, end));
            }
            start = end + 1;
        }
        joinRun(run);
    }

    /** Whether blank lines after this one are only the turn of a page. */
    private boolean acrossThePage(Line last, int blank) {
        for (int i = last.end; i < text.length() && i <= blank + 3; i++) {
            if (pages.contains(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** A sentence that goes on over the page: nothing ended it, and what follows begins small. */
    private void bridge(Line before, int start, int end) {
        char last = text.charAt(lastLetter(before));
        int first = firstLetter(start, end);
        if (".!?:".indexOf(last) < 0 && first < end && Character.isLowerCase(text.charAt(first))) {
            for (int i = before.end; i < start; i++) {
                out[i] = ' ';
            }
        }
    }

    private void joinRun(List<Line> run) {
        int width = run.stream().mapToInt(each -> each.end - each.start).max().orElse(0);
        boolean wrapped = wrapped(run, width);
        for (int i = 0; i + 1 < run.size(); i++) {
            if (goesOn(run.get(i), run.get(i + 1), width, wrapped)) {
                out[run.get(i).end] = ' ';
            }
        }
    }

    private static boolean wrapped(List<Line> run, int width) {
        long full = run.stream()
                .limit(Math.max(0, run.size() - 1L))
                .filter(each -> each.end - each.start >= FULL * width)
                .count();
        return width >= NARROWEST && run.size() > 1 && full >= 0.4 * (run.size() - 1);
    }

    private boolean goesOn(Line line, Line next, int width, boolean wrapped) {
        int first = firstLetter(next.start, next.end);
        char begins = text.charAt(first);
        if (Markers.begins(text, next.start, next.end)) {
            return false;
        }
        char ends = text.charAt(lastLetter(line));
        if (Character.isLowerCase(begins) || (ends == ',' && wrapped) || ends == '-') {
            return true;
        }
        if (LEAD_ON.contains(lastWord(line))) {
            return true;
        }
        int word = first;
        while (word < next.end && text.charAt(word) != ' ') {
            word++;
        }
        int wanted = line.end - line.start + 1 + word - first;
        boolean ended = ".!?:;".indexOf(ends) >= 0;
        return wrapped && (wanted > (ended ? width : 0.85 * width) || (Character.isDigit(begins) && !ended));
    }

    private String lastWord(Line line) {
        int end = lastLetter(line) + 1;
        int start = text.lastIndexOf(' ', end - 1) + 1;
        return text.substring(Math.max(start, line.start), end).toLowerCase(java.util.Locale.ROOT);
    }

    private boolean blank(int start, int end) {
        return firstLetter(start, end) == end;
    }

    private int firstLetter(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int lastLetter(Line line) {
        int at = line.end - 1;
        while (at > line.start && text.charAt(at) == ' ') {
            at--;
        }
        return at;
    }
}

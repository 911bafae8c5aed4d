package org.answerable.desk.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a line end that only the width of a page made from one that means something. The first kind becomes a space. A line end was made by
 * the width when the next word would not have fitted, which shows only where lines mostly fill the width.
 */
final class Lines {
    private static final double FULL = 0.8;
    private static final double NEARLY = 0.85;
    private static final int BRACKET_LINES = 8;
    private static final int LONGEST_WORD = 40;
    private static final Set<String> LEAD_ON = Words.of("leadon");
    /** A label and its colon: what a row begins with. */
    static final Pattern LABEL = Pattern.compile(" {0,40}\\p{L}[^.!?:;\n]{1,40}:(?: |\n|$)");

    private final String text;
    private final char[] out;
    private final int[] pages;
    private final List<Line> lines;
    private final int width;

    private Lines(String text, String source, List<Integer> pageStarts) {
        this.text = text;
        this.out = text.toCharArray();
        this.pages = pageStarts.stream().mapToInt(Integer::intValue).sorted().toArray();
        this.lines = lines(text, source);
        this.width = Width.of(text, lines);
    }

    static String joined(String text, String source, List<Integer> pageStarts) {
        Lines lines = new Lines(text, source, pageStarts);
        lines.join();
        return new String(lines.out);
    }

    private static List<Line> lines(String text, String source) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Line line = Line.of(text, source, start, end);
            if (!line.blank()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private void join() {
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i + 1 == lines.size()
                    || lines.get(i).end() + 1 < lines.get(i + 1).start();
            if (last) {
                joinRun(lines.subList(from, i + 1));
                from = i + 1;
                if (from < lines.size()) {
                    bridge(lines.get(i), lines.get(from), acrossThePage(lines.get(i), lines.get(from)));
                }
            }
        }
    }

    private boolean acrossThePage(Line before, Line after) {
        int at = Arrays.binarySearch(pages, before.end() + 1);
        int next = at < 0 ? -at - 1 : at;
        return next < pages.length && pages[next] <= after.start();
    }

    /** A sentence that goes on over a page or a column: nothing ended it, and what follows begins small or, over a page, had to follow. */
    private void bridge(Line before, Line after, boolean page) {
        char ends = text.charAt(before.last());
        boolean small = Character.isLowerCase(text.charAt(after.first()));
        boolean open =
                ends == ',' || ends == '-' || ends == Tokenizer.SOFT_HYPHEN || LEAD_ON.contains(lastWord(before));
        boolean item = Markers.begins(text, after.start(), after.end());
        boolean column = page || before.length() >= Width.NARROWEST / 2;
        if (!item
                && column
                && !before.cells()
                && !after.cells()
                && ((page && open) || (small && ".!?:".indexOf(ends) < 0))) {
            Arrays.fill(out, before.end(), after.start(), ' ');
        }
    }

    private void joinRun(List<Line> run) {
        int widest = 0;
        for (Line line : run) {
            widest = Math.max(widest, line.length());
        }
        boolean wrapped = wrapped(run, widest);
        int open = 0;
        int since = 0;
        for (int i = 0; i + 1 < run.size(); i++) {
            Line line = run.get(i);
            open = Math.max(0, open + brackets(line));
            since = open > 0 ? since + 1 : 0;
            boolean inBrackets = open > 0 && since <= BRACKET_LINES && line.length() >= Width.NARROWEST / 2;
            if (goesOn(line, run.get(i + 1), widest, wrapped, inBrackets)) {
                out[line.end()] = ' ';
            } else {
                open = 0;
            }
        }
    }

    private static boolean wrapped(List<Line> run, int widest) {
        int full = 0;
        for (int i = 0; i + 1 < run.size(); i++) {
            full += run.get(i).length() >= FULL * widest ? 1 : 0;
        }
        return widest >= Width.NARROWEST && run.size() > 1 && full >= 0.4 * (run.size() - 1);
    }

    private boolean goesOn(Line line, Line next, int widest, boolean wrapped, boolean inBrackets) {
        if (line.cells() || next.cells()) {
            return false;
        }
        int wanted = line.with(next, text);
        boolean full = width > 0 && line.length() <= width && wanted > width;
        char begins = text.charAt(next.first());
        char ends = text.charAt(line.last());
        boolean ended = ".!?:;".indexOf(ends) >= 0;
        // A dash or an initial may come to stand first in a filled line; an item's mark comes after something that
        // ended.
        if (Markers.begins(text, next.start(), next.end()) && (!full || ended || ends == ',')) {
            return false;
        }
        if (!full && Character.isUpperCase(begins) && label(next)) {
            return false;
        }
        if (Character.isLowerCase(begins)
                || (ends == ',' && wrapped)
                || ends == '-'
                || ends == Tokenizer.SOFT_HYPHEN
                || inBrackets
                || LEAD_ON.contains(lastWord(line))) {
            return true;
        }
        boolean local =
                wrapped && (wanted > (ended ? widest : NEARLY * widest) || (Character.isDigit(begins) && !ended));
        return full || local;
    }

    private boolean label(Line line) {
        return LABEL.matcher(text).region(line.start(), line.end()).lookingAt();
    }

    private int brackets(Line line) {
        int open = 0;
        for (int i = line.first(); i <= line.last(); i++) {
            char c = text.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return open;
    }

    private String lastWord(Line line) {
        int start = line.last() + 1;
        int least = Math.max(line.first(), start - LONGEST_WORD);
        while (start > least && text.charAt(start - 1) != ' ') {
            start--;
        }
        return text.substring(start, line.last() + 1).toLowerCase(Locale.ROOT);
    }
}

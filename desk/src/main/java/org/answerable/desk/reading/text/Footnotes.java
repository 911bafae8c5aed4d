package org.answerable.desk.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark of a footnote hangs on a word ({@code blogger11}, {@code court.¹²}, {@code law[3]}) and is no part of it: it becomes blank, at the
 * same length. Names of accounts, addresses, symbols of documents and powers of units keep their figures.
 */
final class Footnotes {
    private static final Pattern RAISED = Pattern.compile("(?<=[\\p{L}.,;:!?”»)]{2})[¹²³⁰⁴-⁹]{1,3}(?![¹²³⁰⁴-⁹\\p{L}])");
    private static final Pattern BRACKETED =
            Pattern.compile("(?<=[\\p{L}.,;:!?”»)])\\[\\d{1,3}\\](?=[\\s.,;:!?”»)]|$)");
    private static final Pattern HANGING =
            Pattern.compile("(?<=\\p{Ll}{4})([.,;:!?”»]{0,2})(\\d{1,3})(?=[ \n.,;:!?”»)]|$)");
    private static final Pattern SYMBOL = Pattern.compile("[/@_#\\\\&=]|\\p{L}\\d|\\d\\p{L}");
    private static final Set<String> SHORTENED = Words.of("abbreviation");
    private static final int LONGEST_WORD = 60;

    private Footnotes() {}

    static String blanked(String text) {
        char[] out = text.toCharArray();
        blank(RAISED.matcher(text), text, out);
        blank(BRACKETED.matcher(text), text, out);
        hanging(text, out);
        return new String(out);
    }

    private static void blank(Matcher marks, String text, char[] out) {
        while (marks.find()) {
            if (!power(text, marks.start(), marks.end())) {
                Arrays.fill(out, marks.start(), marks.end(), ' ');
            }
        }
    }

    /** A square or a cube of a unit: a short word with a small figure. */
    private static boolean power(String text, int start, int end) {
        boolean small = end - start == 1 && "²³".indexOf(text.charAt(start)) >= 0;
        int word = start;
        while (word > 0 && start - word < 4 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return small && start - word >= 1 && start - word < 4;
    }

    /** A mark on the word itself counts; one after a point only where the next or the last mark has nearly the same number. */
    private static void hanging(String text, char[] out) {
        List<Mark> marks = new ArrayList<>();
        Matcher found = HANGING.matcher(text);
        while (found.find()) {
            String word = text.substring(wordStart(text, found.start()), found.start());
            boolean onWord = found.group(1).isEmpty();
            boolean plain = !SYMBOL.matcher(word).find() && text.charAt(found.start(2)) != '0';
            if (plain && (onWord || !SHORTENED.contains(word))) {
                marks.add(new Mark(found.start(2), found.end(2), Integer.parseInt(found.group(2)), onWord));
            }
        }
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            boolean counts = (i > 0 && mark.follows(marks.get(i - 1)))
                    || (i + 1 < marks.size() && marks.get(i + 1).follows(mark));
            if (mark.onWord || counts) {
                Arrays.fill(out, mark.start, mark.end, ' ');
            }
        }
    }

    private record Mark(int start, int end, int number, boolean onWord) {
        boolean follows(Mark before) {
            return number > before.number && number <= before.number + 3;
        }
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && text.charAt(start - 1) > ' ') {
            start--;
        }
        return start;
    }
}

package org.answerable.desk.intake.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The text as it will be stored for good, grown piece by piece. Every piece passes here, so that the promises of {@link ReadText#text()} are
 * kept in one place, and page starts are counted in what is kept, not in what came in.
 */
final class CanonicalText {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pageStarts = new ArrayList<>();
    private final int maxCharacters;
    private boolean afterReturn;
    private int removedControls;
    private int replacedSurrogates;

    CanonicalText(int maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    /** Adds letters; line ends of every system become {@code \n}, page ends a blank line. */
    void append(CharSequence piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < piece.length()
                    && Character.isLowSurrogate(piece.charAt(i + 1))) {
                text.append(c).append(piece.charAt(++i));
                afterReturn = false;
            } else {
                append(c);
            }
        }
        if (text.length() > maxCharacters) throw new Unreadable(tooLong(maxCharacters));
    }

    private void append(char c) {
        boolean secondOfPair = c == '\n' && afterReturn;
        afterReturn = c == '\r';
        if (secondOfPair) return;
        switch (c) {
            case '\r', '\n', '\u000b', '\u0085', '\u2028' -> text.append('\n');
            case '\f', '\u2029' -> text.append("\n\n");
            case '\t' -> text.append('\t');
            default -> {
                if (Character.isSurrogate(c)) {
                    replacedSurrogates++;
                    text.append('\ufffd');
                } else if (Character.isISOControl(c)) {
                    removedControls++;
                } else if (c != '\ufeff' || !text.isEmpty()) {
                    text.append(c);
                }
            }
        }
    }

    /** What follows stands on a new page or sheet, after a blank line. */
    void startPage() {
        if (!pageStarts.isEmpty()) trimEnd();
        if (!text.isEmpty()) text.append("\n\n");
        pageStarts.add(pageStarts.isEmpty() ? 0 : text.length());
        afterReturn = false;
    }

    void trimEnd() {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) end--;
        text.setLength(end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** How many line ends stand at the end so far. */
    int lineEnds() {
        int from = text.length();
        while (from > 0 && text.charAt(from - 1) == '\n') from--;
        return text.length() - from;
    }

    List<Integer> pageStarts() {
        if (pageStarts.isEmpty()) return List.of(0);
        return pageStarts.stream().map(start -> Math.min(start, text.length())).toList();
    }

    /** What had to be changed for the promises to hold, said to the officer. */
    List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (removedControls > 0) notices.add(Count.of(removedControls, "control character") + " left out of the text");
        if (replacedSurrogates > 0) {
            notices.add(Count.of(replacedSurrogates, "broken character") + " replaced by U+FFFD");
        }
        return notices;
    }

    static String tooLong(int maxCharacters) {
        return "its text is longer than " + maxCharacters + " characters; bring it in parts";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

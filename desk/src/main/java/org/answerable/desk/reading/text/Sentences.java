package org.answerable.desk.reading.text;

import java.util.List;
import java.util.Set;

/**
 * Cuts the tokens of a block into sentences. A point after an abbreviation, an initial or an item's number ends none, unless a word follows
 * that often begins one. A text without points is cut at a bounded length.
 */
final class Sentences {
    /** No sentence has more tokens; what is longer was no sentence. */
    static final int MOST_TOKENS = 400;

    private static final Set<String> TITLES = Words.of("title");
    private static final Set<String> ABBREVIATIONS = Words.of("abbreviation");
    /** Abbreviations that after a number are the end of a date, after which a sentence may begin. */
    private static final Set<String> YEAR = Words.of("year");

    private static final List<Set<String>> COMMON =
            List.copyOf(Words.byLanguage().values());

    private final List<Token> tokens;
    private final String source;

    private Sentences(List<Token> tokens, String source) {
        this.tokens = tokens;
        this.source = source;
    }

    static void cut(List<Token> tokens, String source, int first, int block, List<Sentence> into) {
        new Sentences(tokens, source).cut(first, block, into);
    }

    private void cut(int first, int block, List<Sentence> into) {
        int start = first;
        int soft = first;
        for (int i = first; i < tokens.size(); i++) {
            int after = 0;
            if (ends(i, start)) {
                after = afterClosing(i + 1);
            } else if (i + 1 - start >= MOST_TOKENS) {
                after = soft > start ? soft : i + 1;
            } else if (soft(i)) {
                soft = i + 1;
            }
            if (after > 0) {
                into.add(new Sentence(start, after, block));
                start = after;
                soft = Math.max(soft, after);
                i = Math.max(i, after - 1);
            }
        }
        if (start < tokens.size()) {
            into.add(new Sentence(start, tokens.size(), block));
        }
    }

    /** Where a sentence that is too long may be cut: after a semicolon, or where the source has a line end. */
    private boolean soft(int i) {
        Token token = tokens.get(i);
        if (token.text().equals(";")) {
            return true;
        }
        int next = i + 1 < tokens.size() ? tokens.get(i + 1).start() : token.end();
        return source.indexOf('\n', token.end(), next) >= 0;
    }

    private int afterClosing(int from) {
        int after = from;
        while (after < tokens.size() && closing(tokens.get(after))) {
            after++;
        }
        return after;
    }

    private static boolean closing(Token token) {
        return token.glued()
                && token.text().length() == 1
                && "\"”»’')]".indexOf(token.text().charAt(0)) >= 0;
    }

    private boolean ends(int i, int start) {
        String mark = tokens.get(i).text();
        boolean point = mark.equals(".");
        if (!point && !mark.equals("!") && !mark.equals("?") && !mark.equals("…")) {
            return false;
        }
        int next = afterClosing(i + 1);
        if (next == tokens.size()) {
            return !point || i > start;
        }
        Token after = tokens.get(next);
        if ((after.glued() && next == i + 1) || small(after) || ",;:".contains(after.text())) {
            return false;
        }
        return !point || (i > start && pointEnds(i, start, next));
    }

    /** A small letter; letters of scripts that have no small ones may begin a sentence. */
    private static boolean small(Token token) {
        return token.shape() == Token.Shape.LOWER
                && Character.isLowerCase(token.text().codePointAt(0));
    }

    private boolean pointEnds(int i, int start, int next) {
        Token before = tokens.get(i - 1);
        String word = before.lower();
        if (i == start + 1 && itemNumber(before)) {
            return false;
        }
        if (next > i + 1 || !tokens.get(i).glued()) {
            return true;
        }
        boolean letters =
                single(before) && i >= start + 3 && tokens.get(i - 2).text().equals(".");
        if (letters) {
            return begins(next);
        }
        if (YEAR.contains(word)) {
            return isYear(i, start);
        }
        if (TITLES.contains(word) || single(before)) {
            return false;
        }
        return !ABBREVIATIONS.contains(word) || begins(next);
    }

    private boolean isYear(int i, int start) {
        return YEAR.contains(tokens.get(i - 1).lower())
                && i >= start + 2
                && tokens.get(i - 2).shape() == Token.Shape.NUMBER;
    }

    private static boolean single(Token token) {
        return token.shape() == Token.Shape.LETTER
                || (token.shape() == Token.Shape.LOWER && token.lower().length() == 1);
    }

    private static boolean itemNumber(Token token) {
        return token.shape() == Token.Shape.NUMBER
                || token.lower().length() == 1
                || (token.shape() == Token.Shape.LOWER && token.lower().matches("[ivx]{1,5}"));
    }

    /** A word that sentences often begin with, and that is no name: in capitals it would be one letter of initials. */
    private boolean begins(int next) {
        Token token = tokens.get(next);
        boolean initial = next + 1 < tokens.size()
                && tokens.get(next + 1).glued()
                && tokens.get(next + 1).text().equals(".");
        return token.capital() && !initial && COMMON.stream().anyMatch(words -> words.contains(token.lower()));
    }
}

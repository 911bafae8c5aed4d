package org.answerable.desk.reading.text;

import java.util.List;
import java.util.Locale;

/**
 * Cuts a block into tokens. A hyphen or an apostrophe between letters belongs to the word; the English possessive is a token of its own; a
 * point or a comma between digits belongs to the number; a word that was broken at a line end is one word again.
 */
final class Tokenizer {
    static final int SOFT_HYPHEN = '\u00ad';
    private static final int MOST_SPACES = 6;

    private final String text;
    private final String source;
    private final int to;
    private int at;
    private int lastEnd = -1;

    Tokenizer(String text, String source, int from, int to) {
        this.text = text;
        this.source = source;
        this.to = to;
        this.at = from;
    }

    void into(List<Token> tokens) {
        while (at < to) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\n' || invisible(c)) {
                at++;
                continue;
            }
            int start = at;
            int end = end(start);
            tokens.add(token(start, end));
            lastEnd = end;
            at = end;
        }
    }

    private int end(int start) {
        int c = text.codePointAt(start);
        if (Character.isDigit(c)) {
            return number(start);
        }
        if (letter(c)) {
            return word(start);
        }
        boolean hangs = start > 0 && apostrophe(text.charAt(start)) && start + 1 < to && letterAt(start - 1);
        return hangs && possessive(start) ? start + 2 : start + Character.charCount(c);
    }

    private int number(int start) {
        int i = start;
        while (i < to && (Character.isDigit(text.codePointAt(i)) || betweenDigits(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i < to && letter(text.codePointAt(i)) ? word(i) : i;
    }

    private boolean betweenDigits(int i) {
        char c = text.charAt(i);
        return (c == '.' || c == ',') && i + 1 < to && Character.isDigit(text.charAt(i + 1));
    }

    private int word(int start) {
        int i = start;
        while (i < to) {
            int c = text.codePointAt(i);
            if (letter(c) || Character.isDigit(c) || c == '_' || invisible(c)) {
                i += Character.charCount(c);
            } else if (inside(i)) {
                i++;
            } else if (c == '-' && i > start && brokenLine(i)) {
                i = afterBreak(i);
            } else {
                break;
            }
            if (text.charAt(i - 1) == SOFT_HYPHEN && afterBreak(i - 1) > i) {
                i = afterBreak(i - 1);
            }
        }
        while (i > start + 1 && invisible(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** A hyphen or an apostrophe with a letter on both sides, but for the English possessive. */
    private boolean inside(int i) {
        char c = text.charAt(i);
        if ((c != '-' && c != '‐' && c != '‑' && !apostrophe(c))
                || i + 1 >= to
                || !letterAt(i + 1)
                || !letterAt(i - 1)) {
            return false;
        }
        return !apostrophe(c) || !possessive(i);
    }

    private boolean possessive(int i) {
        char next = text.charAt(i + 1);
        return (next == 's' || next == 'S') && (i + 2 >= to || !letterAt(i + 2));
    }

    /** A hyphen at what was a line end before a small letter: the view has a space there. */
    private boolean brokenLine(int i) {
        int after = afterBreak(i);
        return after > i + 1 && letterAt(i - 1) && Character.isLowerCase(text.charAt(after));
    }

    /** Where the word goes on after a hyphen and a line end of the source that is none in the view; just after the hyphen when it does not. */
    private int afterBreak(int i) {
        int after = i + 1;
        boolean lineEnd = false;
        while (after < to && after - i <= MOST_SPACES && text.charAt(after) == ' ') {
            lineEnd |= source.charAt(after) == '\n';
            after++;
        }
        return lineEnd && after < to && letterAt(after) ? after : i + 1;
    }

    private boolean letterAt(int i) {
        return i >= 0 && letter(text.codePointAt(i));
    }

    private static boolean letter(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
    }

    static boolean invisible(int c) {
        return c == SOFT_HYPHEN
                || c == '\u200b'
                || c == '\u200c'
                || c == '\u200d'
                || c == '\u200e'
                || c == '\u200f'
                || c == '\ufeff';
    }

    private Token token(int start, int end) {
        String words = text.substring(start, end);
        return new Token(start, end, words, lower(words), shape(words), lastEnd == start);
    }

    private static String lower(String words) {
        boolean plain = true;
        for (int i = 0; i < words.length() && plain; i++) {
            char c = words.charAt(i);
            plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'а' && c <= 'я');
        }
        if (plain) {
            return words;
        }
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (invisible(c) || c == ' ') {
                continue;
            }
            if (c == '-' && i + 1 < words.length() && words.charAt(i + 1) == ' ') {
                continue;
            }
            out.append(apostrophe(c) ? '\'' : c == '‐' || c == '‑' ? '-' : c);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static Token.Shape shape(String words) {
        int letters = 0;
        int large = 0;
        int digits = 0;
        boolean first = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (Character.isLetter(c)) {
                first |= letters == 0 && Character.isUpperCase(c);
                letters++;
                large += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        if (letters == 0) {
            return digits > 0 ? Token.Shape.NUMBER : Token.Shape.MARK;
        }
        if (digits > 0 || (large > 0 && !first)) {
            return Token.Shape.MIXED;
        }
        if (large == 0) {
            return Token.Shape.LOWER;
        }
        if (letters == 1) {
            return Token.Shape.LETTER;
        }
        return large == letters ? Token.Shape.CAPITALS : Token.Shape.CAPITAL;
    }
}

package org.answerable.desk.reading.rule;

import org.answerable.record.Refusal;

/** The text of a pattern, and how far it has been read. */
final class PatternText {
    private static final String SPECIAL = "()[]|?*+{}!&~<^'\" ";

    private final String text;
    private int at;

    PatternText(String text) {
        this.text = text;
    }

    boolean ended() {
        return at >= text.length();
    }

    /** The character that comes next; 0 at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    boolean ahead(String sign) {
        return text.startsWith(sign, at);
    }

    boolean take(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    boolean take(String sign) {
        if (!ahead(sign)) {
            return false;
        }
        at += sign.length();
        return true;
    }

    void skip() {
        while (peek() == ' ') {
            at++;
        }
    }

    /** The word that comes next; empty when a sign does. */
    String next() {
        int start = at;
        while (at < text.length() && (SPECIAL.indexOf(text.charAt(at)) < 0 || apostropheInside(start))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** What stands up to a sign; goes on after it. */
    String until(char sign, String trouble) {
        int end = text.indexOf(sign, at);
        if (end < 0) {
            throw wrong(trouble);
        }
        String inside = text.substring(at, end);
        at = end + 1;
        return inside;
    }

    /** The name before the “=” of a capture, taken with it; empty when this is none. */
    String capture() {
        int i = at;
        while (i < text.length()
                && (Character.isLowerCase(text.charAt(i))
                        || Character.isDigit(text.charAt(i))
                        || text.charAt(i) == '_')) {
            i++;
        }
        if (i == at || i >= text.length() || text.charAt(i) != '=') {
            return "";
        }
        String name = text.substring(at, i);
        at = i + 1;
        return name;
    }

    Refusal wrong(String what) {
        return new Refusal(what + ", in the pattern “" + text + "” at character " + (at + 1));
    }

    /** Whether an apostrophe between two letters stands here, which belongs to the word: {@code в'язниця}. */
    private boolean apostropheInside(int start) {
        return text.charAt(at) == '\''
                && at > start
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }
}

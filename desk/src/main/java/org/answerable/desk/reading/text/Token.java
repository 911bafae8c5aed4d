package org.answerable.desk.reading.text;

/**
 * A word, a number or one mark of punctuation.
 *
 * @param start UTF-16 offset in the source's text
 * @param end the offset after it
 * @param text as it stands there
 * @param lower in lower case, with typographic apostrophes and hyphens made plain; what rules compare with
 * @param shape what it is made of
 * @param glued whether it follows the token before it without a space
 */
public record Token(int start, int end, String text, String lower, Shape shape, boolean glued) {
    /** What a token is made of. */
    public enum Shape {
        /** Letters, none of them large: {@code arrested}. */
        LOWER,
        /** Letters, the first large: {@code Aktau}; also {@code McDonald} and {@code Zhan-Aidar}. */
        CAPITAL,
        /** Two or more large letters and no small one: {@code PACE}. */
        CAPITALS,
        /** One large letter: an initial, or a word of one letter. */
        LETTER,
        /** Digits, with points or commas between them: {@code 24}, {@code 234.4.3}, {@code 20,000}. */
        NUMBER,
        /** Letters and digits, or a small letter first and a large one later: {@code 8a}, {@code P8_TA}, {@code iPhone}. */
        MIXED,
        /** One character of anything else. */
        MARK
    }

    /** Whether it is a word that begins with a large letter. */
    public boolean capital() {
        return shape == Shape.CAPITAL || shape == Shape.CAPITALS || shape == Shape.LETTER;
    }

    /** Whether it is a word: letters, whatever their case. */
    public boolean word() {
        return capital() || shape == Shape.LOWER;
    }
}

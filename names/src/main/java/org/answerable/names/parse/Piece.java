package org.answerable.names.parse;

import org.answerable.names.Script;

/**
 * A run of letters or digits, as it stands in a name.
 *
 * @param text in small letters, normalisation form C, without apostrophes
 * @param script of its first letter; {@link Script#OTHER} for digits
 * @param joined whether nothing, a hyphen or a full stop without a space stood before it
 * @param dotted whether a full stop follows
 * @param aside whether it stood in brackets or quotation marks
 * @param afterComma whether a comma stood somewhere before it
 * @param digits whether it holds a digit
 * @param capitals whether all its letters are capitals
 */
record Piece(
        String text,
        Script script,
        boolean joined,
        boolean dotted,
        boolean aside,
        boolean afterComma,
        boolean digits,
        boolean capitals) {

    /** Whether it is one letter. */
    boolean single() {
        return text.codePointCount(0, text.length()) == 1 && !digits && !script.unspaced();
    }

    /** The same with another text. */
    Piece withText(String other) {
        return new Piece(other, script, joined, dotted, aside, afterComma, digits, capitals);
    }
}

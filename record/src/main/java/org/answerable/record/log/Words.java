package org.answerable.record.log;

import java.util.regex.Pattern;

/** What may stand as a word in an entry: a short code such as {@code claim.accept}, so that no content can slip into the log. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,63}");

    private Words() {}

    static void check(String what, String word) {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException(
                    what + " must be a short word (letters, digits, dot, dash, underscore), never content: " + word);
        }
    }
}

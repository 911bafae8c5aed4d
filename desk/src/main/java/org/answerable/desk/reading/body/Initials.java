package org.answerable.desk.reading.body;

import java.util.List;
import java.util.Locale;
import org.answerable.desk.reading.text.Token;

/** Whether letters are the initials of words. */
final class Initials {
    private Initials() {}

    /**
     * Whether every letter is the first of a word, in order, the first word and the last letter among them, and at most one word with a
     * large letter gives none.
     */
    static boolean fit(String letters, List<Token> words) {
        String wanted = letters.toLowerCase(Locale.ROOT);
        if (words.isEmpty() || words.getFirst().lower().charAt(0) != wanted.charAt(0)) {
            return false;
        }
        int next = 0;
        int passed = 0;
        for (Token word : words) {
            if (next < wanted.length() && word.word() && word.lower().charAt(0) == wanted.charAt(next)) {
                next++;
                next += second(word, wanted, next);
            } else if (word.capital()) {
                passed++;
            }
        }
        return next == wanted.length() && passed <= 1;
    }

    /** The second half of a word with a hyphen gives a letter too. */
    private static int second(Token word, String wanted, int next) {
        int hyphen = word.lower().indexOf('-');
        boolean gives = hyphen > 0
                && hyphen + 1 < word.lower().length()
                && next < wanted.length()
                && word.lower().charAt(hyphen + 1) == wanted.charAt(next);
        return gives ? 1 : 0;
    }
}

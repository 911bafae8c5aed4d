package org.answerable.names.match;

import org.answerable.names.Role;
import org.answerable.names.parse.Paired;
import org.answerable.names.parse.Word;

/** A word that is the first letters of others: PLA, УДО. */
final class Acronyms {
    private static final int LONGEST = 6;

    private Acronyms() {}

    /** Whether a word of a body's name is spelled by the first letters of words in a row. */
    static boolean spells(Word word, Paired others, int start) {
        String letters = word.text();
        if (word.role() != Role.WORD
                || letters.length() < 2
                || letters.length() > LONGEST
                || start + letters.length() > others.size()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            String other = others.word(start + i).text();
            if (other.length() < 2 || other.charAt(0) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

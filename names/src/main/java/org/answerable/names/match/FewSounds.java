package org.answerable.names.match;

import org.answerable.names.Role;
import org.answerable.names.Script;
import org.answerable.names.parse.Word;

/** Words of so few sounds that what is allowed for a slip is most of the word: Ole and Ali, 민준 and 민정. */
final class FewSounds {
    private static final int SOUNDS = 3;
    private static final int SYLLABLES = 2;

    private FewSounds() {}

    /** How alike two words in one script that are not written the same may be at most. */
    static float most(Word one, Word other) {
        return twoOfThree(one, other) || (korean(one) && korean(other)) ? Weights.FEW_SOUNDS : 1;
    }

    private static boolean twoOfThree(Word one, Word other) {
        byte[] left = one.readings().getFirst().sounds();
        byte[] right = other.readings().getFirst().sounds();
        return Math.max(left.length, right.length) == SOUNDS && Letters.distance(left, right) > 1;
    }

    /** A given name of one or two syllables is written in one way; foreign names are not. */
    private static boolean korean(Word word) {
        return word.script() == Script.HANGUL
                && word.role() == Role.GIVEN
                && word.text().length() <= SYLLABLES;
    }
}

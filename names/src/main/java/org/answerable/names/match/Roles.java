package org.answerable.names.match;

import org.answerable.names.Name;
import org.answerable.names.Role;
import org.answerable.names.parse.Word;

/** Which words of a name are paired, and which of them count when they are not. */
final class Roles {
    private static final int MOST = 14;

    private Roles() {}

    /** The words that may stand for a word of another name. */
    static Word[] pairable(Name name) {
        return name.words().stream()
                .filter(word -> word.role() != Role.LEGAL_FORM)
                .limit(MOST)
                .toArray(Word[]::new);
    }

    /** Whether it says something when the other name lacks it. */
    static boolean counts(Word word) {
        return word.role().names() || word.role() == Role.NUMBER;
    }

    /** Whether it says something when the other name has another in its place; el for al says nothing. */
    static boolean tells(Word word) {
        return counts(word) || word.role() == Role.INITIAL;
    }
}

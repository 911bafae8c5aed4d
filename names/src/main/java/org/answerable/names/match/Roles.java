package org.answerable.names.match;

import org.answerable.names.Role;
import org.answerable.names.parse.Word;

/** Which words of a name count. */
final class Roles {
    private Roles() {}

    /** Whether it says something when the other name lacks it. */
    static boolean counts(Word word) {
        return word.role().names() || word.role() == Role.NUMBER;
    }

    /** Whether it says something when the other name has another in its place; el for al says nothing. */
    static boolean tells(Word word) {
        return counts(word) || word.role() == Role.INITIAL;
    }
}

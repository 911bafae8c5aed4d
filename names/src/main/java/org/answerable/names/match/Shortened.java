package org.answerable.names.match;

import org.answerable.names.Role;
import org.answerable.names.parse.Word;

/** The beginning of a given name that stands for all of it: Vlad, Alex, Miro. */
final class Shortened {
    private static final int SHORTEST = 3;

    private Shortened() {}

    static float likeness(Word one, Word other) {
        if (!given(one) || !given(other)) {
            return 0;
        }
        boolean first = one.text().length() < other.text().length();
        String less = first ? one.text() : other.text();
        Word whole = first ? other : one;
        String more = whole.text();
        if (less.length() < SHORTEST
                || more.length() < less.length() + 2
                || !more.startsWith(less)
                || whole.endsAsFamily()) {
            return 0;
        }
        return less.length() == SHORTEST ? Weights.SHORTENED_TO_THREE : Weights.SHORTENED;
    }

    private static boolean given(Word word) {
        return word.role() == Role.NAME || word.role() == Role.GIVEN;
    }
}

package org.answerable.record.schema;

import java.util.Map;

/** Values of one line. */
final class Line {
    private Line() {}

    static String check(String value, Map<String, String> vocabulary) throws Unfit {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isISOControl(c)) {
                throw new Unfit(
                        "it has a line break or control character at character " + (i + 1) + "; put it on one line");
            }
            Prose.refuseDirectionMarks(c, i);
        }
        return value;
    }

    static String name(String value, Map<String, String> vocabulary) throws Unfit {
        if (value.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new Unfit("a name has at least one letter; leave the value out when the name is unknown");
        }
        return check(value, vocabulary);
    }
}

package org.answerable.record.schema;

import java.util.Map;

/** Values of several lines. */
final class Prose {
    private Prose() {}

    static String check(String value, Map<String, String> vocabulary) throws Unfit {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                throw new Unfit("it has a control character at character " + (i + 1) + "; remove it");
            }
            refuseDirectionMarks(c, i);
        }
        return value;
    }

    /** Overrides and isolates make text read as something that it is not; a page could show one name and hold another. */
    static void refuseDirectionMarks(char c, int index) throws Unfit {
        if ((c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069')) {
            throw new Unfit("it has an invisible mark that turns the direction of writing at character " + (index + 1)
                    + "; remove it");
        }
    }
}

package org.answerable.names.parse;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names that a list gives one for another in one field. */
public final class Alternatives {
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[/|]\\s*|\\s*,?\\s*\\b(?:a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?|alias|née|также известн\\p{L}+ как)\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final String[] SIGNS = {"aka", "a.k", "ak.", "fka", "f.k", "fk.", "alias", "née", "также"};
    private static final int SHORTEST = 3;

    private Alternatives() {}

    /** The names in a text, two or more; none when it is one name. */
    public static List<String> of(String text) {
        if (!mayOffer(text)) {
            return List.of();
        }
        List<String> names = Arrays.stream(BETWEEN.split(text))
                .map(String::strip)
                .filter(name -> name.length() >= SHORTEST)
                .toList();
        return names.size() > 1 ? names : List.of();
    }

    /** Whether the pattern is worth trying: most names hold no sign of a second one. */
    private static boolean mayOffer(String text) {
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '|' || (!inside && begins(text, i))) {
                return true;
            }
            inside = Character.isLetter(c);
        }
        return false;
    }

    private static boolean begins(String text, int at) {
        for (String sign : SIGNS) {
            if (text.regionMatches(true, at, sign, 0, sign.length())) {
                return true;
            }
        }
        return false;
    }
}

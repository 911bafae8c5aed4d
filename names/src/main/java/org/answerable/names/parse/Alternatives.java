package org.answerable.names.parse;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names that a list gives one for another in one field. */
public final class Alternatives {
    /** Since Java 19 a word has only ASCII letters where the Unicode classes are not asked for. */
    private static final Pattern BETWEEN = Pattern.compile(
            "[/|]|\\b(?:a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?|alias|née|также известн\\p{L}+ как)(?=\\s|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final String[] SIGNS = {"aka", "a.k", "ak.", "fka", "f.k", "fk.", "alias", "née", "также"};
    private static final int SHORTEST = 3;

    private Alternatives() {}

    /** The names in a text, two or more; none when it is one name. */
    public static List<String> of(String text) {
        if (!mayOffer(text)) {
            return List.of();
        }
        List<String> names = Arrays.stream(BETWEEN.split(text))
                .map(name -> withoutCommas(name.strip()))
                .filter(name -> name.length() >= SHORTEST)
                .toList();
        return names.size() > 1 ? names : List.of();
    }

    /** A comma before a sign is none of the name. */
    private static String withoutCommas(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == ',' || Character.isWhitespace(name.charAt(end - 1)))) {
            end--;
        }
        return name.substring(0, end);
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

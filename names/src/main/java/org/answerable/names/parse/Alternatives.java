package org.answerable.names.parse;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names that a list gives one for another in one field. */
public final class Alternatives {
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[/|]\\s*|\\s*,?\\s*\\b(?:a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?|alias|née|также известн\\p{L}+ как)\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST = 3;

    private Alternatives() {}

    /** The names in a text, two or more; none when it is one name. */
    public static List<String> of(String text) {
        if (text.indexOf('/') < 0
                && text.indexOf('|') < 0
                && text.indexOf('a') < 0
                && text.indexOf('A') < 0
                && text.indexOf('т') < 0) {
            return List.of();
        }
        List<String> names = Arrays.stream(BETWEEN.split(text))
                .map(String::strip)
                .filter(name -> name.length() >= SHORTEST)
                .toList();
        return names.size() > 1 ? names : List.of();
    }
}

package org.answerable.names.parse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.answerable.names.sound.Tables;
import org.jspecify.annotations.Nullable;

/** The endings of patronymics and of family names, and what is left when they are taken off. */
final class Endings {
    private static final int SHORTEST_STEM = 2;

    /** Rows by the last letter of their ending, the longest first. */
    private static final Map<Character, List<String[]>> PATRONYMICS = byLastLetter("patronymics.tsv");

    private static final Map<Character, List<String[]>> FAMILY = byLastLetter("family-endings.tsv");

    private Endings() {}

    private static Map<Character, List<String[]>> byLastLetter(String file) {
        return Tables.rows(Endings.class, file).stream()
                .sorted(Comparator.comparingInt((String[] row) -> row[0].length())
                        .reversed())
                .collect(Collectors.groupingBy(row -> row[0].charAt(row[0].length() - 1)));
    }

    /** The father's name in a patronymic; null when the word has no such ending. */
    static @Nullable String father(String word) {
        return without(word, PATRONYMICS, 1);
    }

    /** The masculine form of a feminine family name; null when the ending tells nothing. */
    static @Nullable String masculine(String word) {
        String other = without(word, FAMILY, 1);
        return word.equals(other) ? null : other;
    }

    /** A family name without the ending that Russian gave it; null when it has none. */
    static @Nullable String bare(String word) {
        return without(word, FAMILY, 2);
    }

    /** Whether a word has the ending of a family name, and not of a given name besides, as Катерина. */
    static boolean family(String word) {
        return bare(word) != null && !word.endsWith("ина");
    }

    private static @Nullable String without(String word, Map<Character, List<String[]>> endings, int cell) {
        if (word.isEmpty()) {
            return null;
        }
        for (String[] row : endings.getOrDefault(word.charAt(word.length() - 1), List.of())) {
            if (word.endsWith(row[0]) && word.length() >= row[0].length() + SHORTEST_STEM) {
                String stands = row[cell];
                if (stands.equals("=")) {
                    return null;
                }
                return word.substring(0, word.length() - row[0].length()) + (stands.equals("-") ? "" : stands);
            }
        }
        return null;
    }
}

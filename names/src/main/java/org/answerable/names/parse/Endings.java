package org.answerable.names.parse;

import java.util.List;
import org.answerable.names.sound.Tables;
import org.jspecify.annotations.Nullable;

/** The endings of patronymics and of family names, and what is left when they are taken off. */
final class Endings {
    private static final int SHORTEST_STEM = 2;
    private static final List<String[]> PATRONYMICS = Tables.rows(Endings.class, "patronymics.tsv");
    private static final List<String[]> FAMILY = Tables.rows(Endings.class, "family-endings.tsv");

    private Endings() {}

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

    private static @Nullable String without(String word, List<String[]> endings, int cell) {
        for (String[] row : endings) {
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

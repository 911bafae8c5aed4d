package org.answerable.names.sound;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.answerable.names.Script;
import org.jspecify.annotations.Nullable;

/** What Chinese characters sound like in the languages that write names with them, one reading a language. */
public final class HanTable {
    private static final HanTable SHARED = new HanTable();
    private static final int FIRST = 0x3400;
    private static final int MANDARIN = 2;
    private static final int KOREAN = 4;

    private final String[] @Nullable [] rows = new String[0x10000 - FIRST][];

    private HanTable() {
        for (String[] cells : Tables.rows(HanTable.class, "han.tsv")) {
            rows[cells[0].charAt(0) - FIRST] = cells;
        }
    }

    /** The one that the library uses. */
    public static HanTable shared() {
        return SHARED;
    }

    /** A word with every character in its simplified form. */
    public String simplified(CharSequence word) {
        StringBuilder simple = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            String[] row = row(word.charAt(i));
            simple.append(row == null ? String.valueOf(word.charAt(i)) : row[1]);
        }
        return simple.toString();
    }

    /** What a word sounds like: in Mandarin, then, where every character has such a reading, in Cantonese, Korean and Japanese. */
    public List<byte[]> readings(CharSequence word, Sounding sounding) {
        Set<String> different = new LinkedHashSet<>();
        List<byte[]> readings = new ArrayList<>();
        for (int language = MANDARIN; language < MANDARIN + 4; language++) {
            String spelled = spelled(word, language);
            if (spelled != null && !spelled.isEmpty() && different.add(spelled)) {
                readings.add(sounding.of(spelled, language == KOREAN ? Script.HANGUL : Script.LATIN));
            }
        }
        return readings;
    }

    private @Nullable String spelled(CharSequence word, int language) {
        StringBuilder spelled = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String[] row = row(word.charAt(i));
            if (row == null || row[language].isEmpty()) {
                if (language == MANDARIN) {
                    continue;
                }
                return null;
            }
            spelled.append(row[language]);
        }
        return spelled.toString();
    }

    private String @Nullable [] row(char character) {
        return character < FIRST ? null : rows[character - FIRST];
    }
}

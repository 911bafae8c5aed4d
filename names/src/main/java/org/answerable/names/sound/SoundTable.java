package org.answerable.names.sound;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the letters of one script sound like. The longest letters that fit are taken first; a letter that no row has is silent, or, where it
 * carries an accent, sounds as without it.
 */
final class SoundTable {
    private static final String SILENT = "-";
    private static final int LETTERS = 0x10000;

    private record Row(String letters, String sounds) {}

    private final Row[] @Nullable [] rows = new Row[LETTERS][];

    /** The table of this name in the folder of this package. */
    static SoundTable load(String name) {
        SoundTable table = new SoundTable();
        Map<Character, List<Row>> read = new HashMap<>();
        for (String[] cells : Tables.rows(SoundTable.class, name + ".tsv")) {
            String sounds = cells[1].equals(SILENT) ? "" : cells[1];
            read.computeIfAbsent(cells[0].charAt(0), first -> new ArrayList<>()).add(new Row(cells[0], sounds));
        }
        read.forEach((first, all) -> {
            all.sort(
                    Comparator.comparingInt((Row row) -> row.letters().length()).reversed());
            table.rows[first] = all.toArray(Row[]::new);
        });
        for (char letter = '\u00C0'; letter < '\u2000'; letter++) {
            table.addBare(letter);
        }
        return table;
    }

    private void addBare(char letter) {
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        if (rows[letter] == null && apart.length() > 1) {
            Row @Nullable [] bare = rows[apart.charAt(0)];
            if (bare != null && bare[bare.length - 1].letters().length() == 1) {
                rows[letter] = new Row[] {new Row(String.valueOf(letter), bare[bare.length - 1].sounds())};
            }
        }
    }

    /**
     * Writes what a word in small letters sounds like.
     *
     * @param into long enough for three sounds a letter
     * @return how many sounds were written
     */
    int write(CharSequence word, byte[] into) {
        int said = 0;
        int at = 0;
        while (at < word.length()) {
            Row row = longest(word, at);
            if (row == null) {
                at++;
                continue;
            }
            for (int i = 0; i < row.sounds().length(); i++) {
                into[said++] = (byte) Sounds.code(row.sounds().charAt(i));
            }
            at += row.letters().length();
        }
        return said;
    }

    private @Nullable Row longest(CharSequence word, int at) {
        Row @Nullable [] starting = rows[word.charAt(at)];
        if (starting != null) {
            for (Row row : starting) {
                if (fits(row.letters(), word, at)) {
                    return row;
                }
            }
        }
        return null;
    }

    private static boolean fits(String letters, CharSequence word, int at) {
        if (at + letters.length() > word.length()) {
            return false;
        }
        for (int i = 1; i < letters.length(); i++) {
            if (letters.charAt(i) != word.charAt(at + i)) {
                return false;
            }
        }
        return true;
    }
}

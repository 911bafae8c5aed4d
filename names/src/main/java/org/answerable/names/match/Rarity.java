package org.answerable.names.match;

import java.util.HashMap;
import java.util.Map;
import org.answerable.names.Role;
import org.answerable.names.parse.Word;
import org.answerable.names.sound.Tables;

/** How rare a word of a name is, by how many people in Wikidata bear it. */
final class Rarity {
    /** People whose names were counted. */
    private static final double PEOPLE = 1 << 19;

    /** What a word that is in no list is taken for. */
    private static final double FEW = 4;

    private static final Map<String, Integer> BEARERS = read();

    private Rarity() {}

    private static Map<String, Integer> read() {
        Map<String, Integer> bearers = new HashMap<>();
        for (String[] row : Tables.rows(Rarity.class, "bearers.tsv")) {
            bearers.put(row[0], Integer.valueOf(row[1]));
        }
        return bearers;
    }

    /** The logarithm to the base 2 of how many people there are for each bearer; little for words that are no names. */
    static double bits(Word word) {
        if (word.role() == Role.INITIAL) {
            return 3;
        }
        if (!word.role().names()) {
            return 1;
        }
        Integer bearers = BEARERS.get(word.text());
        return Math.log(PEOPLE / (bearers == null ? FEW : bearers)) / Math.log(2);
    }
}

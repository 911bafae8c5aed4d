package org.answerable.names.index;

import java.util.EnumMap;
import java.util.Map;
import org.answerable.names.Script;

/** From which of two names in different scripts their pair is found: from the one whose script has fewer words here, which is fewer to look for. */
final class PairReach {
    private final Map<Script, Integer> words = new EnumMap<>(Script.class);

    PairReach(WordTable table) {
        for (int i = 0; i < table.size(); i++) {
            words.merge(table.form(i).script(), 1, Integer::sum);
        }
    }

    /** Whether names in a script find those in another. */
    boolean goes(Script from, Script to) {
        int mine = words.getOrDefault(from, 0);
        int others = words.getOrDefault(to, 0);
        return mine == others ? from.compareTo(to) < 0 : mine < others;
    }
}

package org.answerable.names.index;

import java.util.EnumMap;
import java.util.Map;
import org.answerable.names.Script;

/**
 * The search for all pairs of an index. A pair of names in two scripts is found from the one whose script has fewer words here: that is fewer words to
 * look for. A word that was written in two is found when it sounds just the same; anything more would take longer than all the rest.
 */
final class PairReach implements Reach {
    private final Map<Script, Integer> words = new EnumMap<>(Script.class);

    PairReach(WordTable table) {
        for (int i = 0; i < table.size(); i++) {
            words.merge(table.form(i).script(), 1, Integer::sum);
        }
    }

    @Override
    public boolean goes(Script from, Script to) {
        int mine = words.getOrDefault(from, 0);
        int others = words.getOrDefault(to, 0);
        return mine == others ? from.compareTo(to) < 0 : mine < others;
    }

    @Override
    public boolean sameSoundsOnly() {
        return true;
    }
}

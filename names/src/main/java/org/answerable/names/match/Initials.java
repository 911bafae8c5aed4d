package org.answerable.names.match;

import java.util.List;
import org.answerable.names.Term.Finding;
import org.answerable.names.cost.ScriptPairs;
import org.answerable.names.cost.SoundCosts;
import org.answerable.names.parse.Reading;
import org.answerable.names.parse.Word;

/** Initials against initials, and against the names that they stand for. */
final class Initials {
    private static final float SAME_SOUND = .3f;
    private static final int READINGS = 2;

    private Initials() {}

    static Resemblance resemblance(Word one, Word other) {
        if (!begin(one, other)) {
            return Resemblance.NONE;
        }
        return one.role() == other.role() ? Resemblance.SAME : new Resemblance(Weights.INITIAL, Finding.INITIAL);
    }

    private static boolean begin(Word one, Word other) {
        if (one.script() == other.script()) {
            return one.text().codePointAt(0) == other.text().codePointAt(0);
        }
        SoundCosts costs = ScriptPairs.shared().of(one.script(), other.script()).costs();
        return likely(one).stream()
                .anyMatch(a ->
                        likely(other).stream().anyMatch(b -> costs.cost(a.sounds()[0], b.sounds()[0]) < SAME_SOUND));
    }

    private static List<Reading> likely(Word word) {
        return word.readingsAbroad()
                .subList(0, Math.min(READINGS, word.readingsAbroad().size()));
    }
}

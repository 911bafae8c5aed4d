package org.answerable.names.learn;

import java.util.ArrayList;
import java.util.List;
import org.answerable.names.cost.SoundCosts;
import org.answerable.names.sound.Sounds;
import org.answerable.names.sound.Spelling;

/** Finds the names whose sound no spelling tells (Jacques, Sean, Wojciech): several people's names are written so in both scripts. */
final class AttestedReadings {
    private static final int BEARERS = 2;
    private static final float SURPRISE = .35f;

    private final SoundCosts costs;

    AttestedReadings(SoundCosts costs) {
        this.costs = costs;
    }

    /** Rows: word, sounds; for words that at least two people bear and that the learned spelling does not read so. */
    List<String> rows(List<Unit> words, List<Integer> bearers) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Unit word = words.get(i);
            if (bearers.get(i) >= BEARERS && surprising(word)) {
                rows.add(word.letters() + "\t" + word.sounds());
            }
        }
        return rows;
    }

    private boolean surprising(Unit word) {
        byte[] attested = Sounds.of(word.sounds());
        float least = Float.MAX_VALUE;
        for (byte[] reading : Spelling.shared().readings(word.letters(), 8, 5)) {
            least = Math.min(least, costs.between(reading, attested));
        }
        return least > SURPRISE;
    }
}

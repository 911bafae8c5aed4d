package org.answerable.names.index;

import java.util.List;
import org.answerable.names.Script;
import org.answerable.names.cost.ScriptPairs;
import org.answerable.names.parse.Reading;
import org.answerable.names.parse.Word;

/** Looks for what a word sounds like when it is asked for: whatever word it is. */
final class AlikeAny implements Alike {
    private final SoundLists sounds;
    private final float least;

    AlikeAny(Contents contents, double threshold) {
        this.sounds = contents.sounds();
        this.least = Neighbours.least(threshold);
    }

    @Override
    public void atHome(Word word, Ints found) {
        alike(word, word.readings(), sounds.within(word.script()), word.script(), found);
    }

    @Override
    public void abroad(Word word, Ints found) {
        for (Script script : Script.values()) {
            if (script != word.script()) {
                alike(word, word.readingsAbroad(), sounds.abroad(script), script, found);
            }
        }
    }

    private void alike(Word word, List<Reading> readings, SoundList list, Script script, Ints found) {
        list.alike(
                Spoken.of(readings),
                ScriptPairs.shared().of(word.script(), script),
                least,
                Float.POSITIVE_INFINITY,
                found::add);
    }

    @Override
    public boolean all() {
        return false;
    }
}

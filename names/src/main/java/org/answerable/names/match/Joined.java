package org.answerable.names.match;

import java.util.Arrays;
import org.answerable.names.Script;
import org.answerable.names.cost.ScriptPair;
import org.answerable.names.cost.ScriptPairs;
import org.answerable.names.parse.Reading;
import org.answerable.names.parse.Word;

/** Words of a name read as one. */
final class Joined {
    private static final byte[] NONE = {};
    private static final float LEAST = .75f;

    private Joined() {}

    /** How alike some words in a row are to one word; 0 when a part of them would do as well. */
    static float likeness(Word[] words, int start, int length, Word other) {
        ScriptPair pair = ScriptPairs.shared().of(words[start].script(), other.script());
        byte[] forward = sounds(words, start, length, false);
        byte[] turned =
                other.script().unspaced() && other.script() != Script.KANA ? sounds(words, start, length, true) : NONE;
        if (forward.length == 0) {
            return 0;
        }
        float best = 0;
        for (Reading reading : other.readings()) {
            best = Math.max(best, likeness(pair, forward, reading.sounds(), words, start, length));
            if (turned.length > 0) {
                best = Math.max(best, likeness(pair, turned, reading.sounds(), words, start, length));
            }
        }
        return best;
    }

    private static float likeness(ScriptPair pair, byte[] joined, byte[] other, Word[] words, int start, int length) {
        if (pair.costs().similarity(joined, other) < LEAST) {
            return 0;
        }
        float cost = pair.costs().between(joined, other);
        for (int i = start; i < start + length; i++) {
            if (pair.costs().between(words[i].readings().getFirst().sounds(), other) <= cost) {
                return 0;
            }
        }
        return pair.likeness(joined, other);
    }

    /**
     * The sounds of some words in a row.
     *
     * @param turned with the first of them last, as a family name is that stands first
     * @return none when one of them has no sounds
     */
    private static byte[] sounds(Word[] words, int start, int length, boolean turned) {
        byte[] all = NONE;
        for (int i = 0; i < length; i++) {
            Word word = words[start + (turned ? (i + 1) % length : i)];
            if (word.readings().isEmpty()) {
                return NONE;
            }
            byte[] sounds = word.readings().getFirst().sounds();
            int before = all.length;
            all = Arrays.copyOf(all, before + sounds.length);
            System.arraycopy(sounds, 0, all, before, sounds.length);
        }
        return all;
    }
}

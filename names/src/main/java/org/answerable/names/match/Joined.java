package org.answerable.names.match;

import org.answerable.names.Role;
import org.answerable.names.Script;
import org.answerable.names.cost.ScriptPair;
import org.answerable.names.cost.ScriptPairs;
import org.answerable.names.parse.Paired;
import org.answerable.names.parse.Reading;
import org.answerable.names.parse.Run;
import org.answerable.names.parse.Runs;
import org.answerable.names.parse.Word;

/** Words of a name read as one, against one word of another. */
final class Joined {
    private static final Memory MEMORY = new Memory();

    /** Words that stand together are the one word, or nothing: a long word is like many things. */
    private static final float LEAST = .88f;

    /** Where one script writes no spaces, or few vowels, more of the rest differs. */
    private static final float LEAST_OF_OTHERS = .75f;

    private Joined() {}

    /** How alike words in a row and a word must be at least, by costs against weight. */
    static float least(Script run, Script whole) {
        return whole.unspaced() || whole.abjad() || run.abjad() ? LEAST_OF_OTHERS : LEAST;
    }

    /** How alike each run of one name and each word of another are, in steps, row by row; 0 where a part of the run would do as well. */
    static int[] steps(Runs runs, Paired words) {
        int[] steps = MEMORY.find(runs.ids(), words.ids());
        for (int k = 0; k < steps.length; k++) {
            if (steps[k] < 0) {
                Run run = runs.run(k / words.size());
                Word word = words.word(k % words.size());
                steps[k] = Memory.step(likeness(run, word));
                MEMORY.keep(run.id(), word.id(), steps[k]);
            }
        }
        return steps;
    }

    private static float likeness(Run run, Word other) {
        if (run.forward().length == 0 || other.role() == Role.INITIAL) {
            return 0;
        }
        ScriptPair pair = ScriptPairs.shared().of(run.script(), other.script());
        boolean anyOrder = other.script().unspaced() && other.script() != Script.KANA;
        float best = 0;
        for (Reading reading : other.readings()) {
            best = Math.max(
                    best, likeness(pair, run.forward(), reading.sounds(), run, least(run.script(), other.script())));
            if (anyOrder) {
                best = Math.max(
                        best, likeness(pair, run.turned(), reading.sounds(), run, least(run.script(), other.script())));
            }
        }
        return best;
    }

    private static float likeness(ScriptPair pair, byte[] joined, byte[] other, Run run, float least) {
        if (!pair.costs().similar(joined, other, least)) {
            return 0;
        }
        float cost = pair.costs().between(joined, other);
        for (Word part : run.words()) {
            if (pair.costs().between(part.readings().getFirst().sounds(), other) <= cost) {
                return 0;
            }
        }
        return pair.likeness(joined, other);
    }
}

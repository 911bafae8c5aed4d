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
        boolean anyOrder = other.script().unspaced() && other.script() != Script.KANA;
        float best = 0;
        for (Reading reading : other.readings()) {
            best = Math.max(best, likeness(run, run.forward(), reading.sounds(), other.script()));
            if (anyOrder) {
                best = Math.max(best, likeness(run, run.turned(), reading.sounds(), other.script()));
            }
        }
        return best;
    }

    private static float likeness(Run run, byte[] joined, byte[] other, Script whole) {
        ScriptPair pair = ScriptPairs.shared().of(run.script(), whole);
        if (!pair.costs().similar(joined, other, least(run.script(), whole))) {
            return 0;
        }
        float cost = pair.costs().between(joined, other);
        for (Word part : run.words()) {
            if (pair.costs().between(part.readings().getFirst().sounds(), other) <= cost) {
                return 0;
            }
        }
        boolean less = whole == Script.HANGUL && run.words().size() > 2 && withoutOne(pair, run, other) < cost;
        return less ? 0 : pair.likeness(joined, other);
    }

    /** What a run costs without its first word or without its last, whichever is less: a short family name is no part of 순신. */
    private static float withoutOne(ScriptPair pair, Run run, byte[] other) {
        int last = run.words().size() - 1;
        return Math.min(
                pair.costs().between(run.sounds(0, last), other), pair.costs().between(run.sounds(1, last + 1), other));
    }
}

package org.answerable.names.match;

import java.util.List;
import org.answerable.names.Role;
import org.answerable.names.Script;
import org.answerable.names.Term.Finding;
import org.answerable.names.cost.ScriptPair;
import org.answerable.names.cost.ScriptPairs;
import org.answerable.names.parse.Paired;
import org.answerable.names.parse.Reading;
import org.answerable.names.parse.Reading.Why;
import org.answerable.names.parse.Word;
import org.answerable.names.sound.HanTable;

/** Compares two words. */
final class Likeness {
    private static final Memory MEMORY = new Memory();
    private static final int SHORTEST_PARTICLE = 3;

    /** Less is never asked for: {@link Pairing} leaves it out. */
    private static final float LEAST = Weights.LEAST_LIKENESS - .01f;

    private Likeness() {}

    /** How alike each word of one name and each of another are, in steps of {@link Memory}, row by row. */
    static int[] steps(Paired one, Paired other) {
        int[] steps = MEMORY.find(one.ids(), other.ids());
        for (int k = 0; k < steps.length; k++) {
            if (steps[k] < 0) {
                Word left = one.word(k / other.size());
                Word right = other.word(k % other.size());
                steps[k] = Memory.step(of(left, right).likeness());
                MEMORY.keep(left.id(), right.id(), steps[k]);
            }
        }
        return steps;
    }

    /** How alike two words are, and in what way. */
    static Resemblance of(Word one, Word other) {
        if (one.role() == Role.INITIAL || other.role() == Role.INITIAL) {
            return Initials.resemblance(one, other);
        }
        if (one.role() == Role.NUMBER || other.role() == Role.NUMBER) {
            return number(one, other);
        }
        float roles = roles(one, other);
        Resemblance best = resemblance(one, other);
        return best.times(roles);
    }

    private static Resemblance resemblance(Word one, Word other) {
        if (one.text().equals(other.text())) {
            return Resemblance.SAME;
        }
        return one.script() == other.script() ? within(one, other) : across(one, other);
    }

    private static Resemblance number(Word one, Word other) {
        if (one.text().equals(other.text())) {
            return Resemblance.SAME;
        }
        return one.role() == other.role() ? new Resemblance(Weights.NUMBER, Finding.OTHER_NUMBER) : Resemblance.NONE;
    }

    /** A father's name is no proof of a given name, and a particle of two letters is no name. */
    private static float roles(Word one, Word other) {
        if ((one.role() == Role.PATRONYMIC) != (other.role() == Role.PATRONYMIC)) {
            return Weights.FATHERS_NAME;
        }
        boolean particle = (one.role() == Role.PARTICLE) != (other.role() == Role.PARTICLE);
        return particle && Math.min(one.text().length(), other.text().length()) < SHORTEST_PARTICLE ? 0 : 1;
    }

    private static Resemblance within(Word one, Word other) {
        if (one.script() == Script.HAN) {
            HanTable table = HanTable.shared();
            return alike(Letters.likeness(table.simplified(one.text()), table.simplified(other.text())));
        }
        if (one.readings().isEmpty() || other.readings().isEmpty()) {
            return alike(Letters.likeness(one.text(), other.text()));
        }
        Resemblance sounds = sounds(one, other, false).atMost(FewSounds.most(one, other));
        if (sounds.likeness() < Weights.LEAST_LIKENESS && Letters.reversed(one.text(), other.text())) {
            return new Resemblance(Weights.REVERSED, Finding.REVERSED);
        }
        float shortened = Shortened.likeness(one, other);
        return shortened > sounds.likeness() ? new Resemblance(shortened, Finding.NICKNAME) : sounds;
    }

    private static Resemblance alike(float likeness) {
        return new Resemblance(likeness, Finding.SOUNDS_ALIKE);
    }

    private static Resemblance across(Word one, Word other) {
        return one.readings().isEmpty() || other.readings().isEmpty() ? Resemblance.NONE : sounds(one, other, true);
    }

    private static Resemblance sounds(Word one, Word other, boolean across) {
        ScriptPair pair = ScriptPairs.shared().of(one.script(), other.script());
        float best = 0;
        Finding finding = Finding.SOUNDS_ALIKE;
        List<Reading> left = across ? one.readingsAbroad() : one.readings();
        List<Reading> right = across ? other.readingsAbroad() : other.readings();
        for (Reading a : left) {
            for (Reading b : right) {
                float discount = discount(a.why(), b.why());
                if (discount > best) {
                    float likeness = discount * pair.likeness(a.sounds(), b.sounds(), Math.max(best, LEAST) / discount);
                    if (likeness > best) {
                        best = likeness;
                        finding = finding(a.why(), b.why());
                    }
                }
            }
        }
        return new Resemblance(best, finding);
    }

    /** Readings that both left something off tell nothing that those with it did not. */
    private static float discount(Why one, Why other) {
        float left = discount(one);
        float right = discount(other);
        return left < 1 && right < 1 ? 0 : left * right;
    }

    static float discount(Why why) {
        return switch (why) {
            case AS_WRITTEN, OTHER_LANGUAGE, SPELLING -> 1;
            case GENDER -> Weights.OTHER_GENDER;
            case BARE -> Weights.WITHOUT_ENDING;
            case NICKNAME, NICKNAME_SPELLING -> Weights.NICKNAME;
        };
    }

    private static Finding finding(Why one, Why other) {
        Why telling = discount(one) < 1 ? one : other;
        return switch (telling) {
            case AS_WRITTEN, OTHER_LANGUAGE, SPELLING -> Finding.SOUNDS_ALIKE;
            case GENDER -> Finding.OTHER_GENDER;
            case BARE -> Finding.WITHOUT_ENDING;
            case NICKNAME, NICKNAME_SPELLING -> Finding.NICKNAME;
        };
    }
}

package org.answerable.names.match;

import java.util.ArrayList;
import java.util.List;
import org.answerable.names.Comparison;
import org.answerable.names.Name;
import org.answerable.names.Script;
import org.answerable.names.parse.Paired;
import org.answerable.names.parse.Reading.Why;
import org.answerable.names.parse.Word;

/** The door of this package. */
public final class Matching {
    private Matching() {}

    /** The score alone, from 0 to 1. */
    public static double score(Name one, Name other) {
        if (one.alternatives().isEmpty() && other.alternatives().isEmpty()) {
            return score(one.paired(), other.paired());
        }
        double best = one.whole() && other.whole() ? score(one.paired(), other.paired()) : 0;
        for (Name left : each(one)) {
            for (Name right : each(other)) {
                best = Math.max(best, score(left.paired(), right.paired()));
            }
        }
        return best;
    }

    /** The score of the words of two names, without what they offer instead. */
    public static double score(Paired one, Paired other) {
        return Scorer.score(one, other, Account.brief());
    }

    /** How alike two words are, from 0 to 1. */
    public static float likeness(Word one, Word other) {
        return Likeness.of(one, other).likeness();
    }

    /** What a likeness is multiplied by that rests on such a reading; two that are both discounted tell nothing together. */
    public static float discount(Why why) {
        return Likeness.discount(why);
    }

    /** How alike words in a row must be to a word that may stand for them, by what their difference costs against what they weigh. */
    public static float leastJoined(Script run, Script whole) {
        return Joined.least(run, whole);
    }

    /** A name and the names that it offers one for another. */
    private static List<Name> each(Name name) {
        return name.alternatives().isEmpty() ? List.of(name) : name.alternatives();
    }

    /** The score with all that led to it. */
    public static Comparison compare(Name one, Name other) {
        List<Comparison> found = new ArrayList<>();
        if (one.whole() && other.whole()) {
            found.add(whole(one, other));
        }
        if (!one.alternatives().isEmpty() || !other.alternatives().isEmpty()) {
            for (Name left : each(one)) {
                for (Name right : each(other)) {
                    found.add(whole(left, right));
                }
            }
        }
        Comparison best = found.getFirst();
        for (Comparison each : found) {
            best = each.score() > best.score() ? each : best;
        }
        return best;
    }

    private static Comparison whole(Name one, Name other) {
        Account account = Account.full();
        double score = Scorer.score(one.paired(), other.paired(), account);
        return new Comparison(score, Evidence.of(one.paired(), other.paired(), score), account.terms());
    }
}

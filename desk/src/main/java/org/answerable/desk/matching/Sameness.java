package org.answerable.desk.matching;

import java.util.Collections;
import java.util.List;
import org.answerable.desk.matching.Day.Likeness;
import org.answerable.names.NameIndex;

/**
 * How far two that have like names may be one: the score of the names, less what else is known speaks against it. When a date is missing it asks
 * how many of the same name one would expect among so many by chance, as Fellegi and Sunter's rule does; where there are several the name alone is
 * not enough.
 */
final class Sameness {
    /** Days in which people of a collection are born: what a full date tells apart. */
    private static final double DAYS = 20_000;

    private static final double YEARS = 55;

    /** So many of the same name by chance say nothing against a pair; of more, this power of how many more is taken from it. */
    private static final double EXPECTED = .003;

    private static final double POWER = .08;

    /** Two of a like name who were born the same day. */
    private static final double SAME_DAY = 1.05;

    private static final double SLIP = .92;
    private static final double DIFFERENT = .5;
    private static final double OTHER_COUNTRY = .8;

    private final Shares countries;

    Sameness(Shares countries) {
        this.countries = countries;
    }

    /** What names must score at least for a pair to score a threshold. */
    static double ofNames(double threshold) {
        return Math.max(NameIndex.LEAST_THRESHOLD, threshold / SAME_DAY);
    }

    /** Whether their dates leave any doubt that they are two. */
    static boolean possible(Party one, Party other) {
        return likeness(one.begins(), other.begins()) != Likeness.DIFFERENT;
    }

    /**
     * The score of two.
     *
     * @param names the score of their names
     * @param chance how many names so like one would expect by chance
     */
    double score(Party one, Party other, double names, double chance) {
        double expected = chance;
        double score = names;
        if (!one.begins().isEmpty() && !other.begins().isEmpty()) {
            switch (likeness(one.begins(), other.begins())) {
                case SAME -> {
                    expected /= DAYS;
                    score *= SAME_DAY;
                }
                case SAME_AS_FAR_AS_KNOWN -> expected /= YEARS;
                case SLIP -> {
                    expected /= YEARS;
                    score *= SLIP;
                }
                case DIFFERENT -> score *= DIFFERENT;
            }
        }
        if (!one.countries().isEmpty() && !other.countries().isEmpty()) {
            if (Collections.disjoint(one.countries(), other.countries())) {
                score *= OTHER_COUNTRY;
            } else {
                expected *= countries.ofShared(one.countries(), other.countries());
            }
        }
        return Math.min(1, expected > EXPECTED ? score * Math.pow(EXPECTED / expected, POWER) : score);
    }

    private static Likeness likeness(List<Day> one, List<Day> other) {
        Likeness best = one.isEmpty() || other.isEmpty() ? Likeness.SAME_AS_FAR_AS_KNOWN : Likeness.DIFFERENT;
        for (Day left : one) {
            for (Day right : other) {
                Likeness like = left.like(right);
                best = like.compareTo(best) < 0 ? like : best;
            }
        }
        return best;
    }
}

package org.answerable.desk.matching;

import java.util.List;
import org.answerable.names.NameIndex;

/**
 * How far two that have like names may be one: the score of the names, less what else is known speaks against it. When a date is missing it asks
 * how many of the same name one would expect among so many by chance, as Fellegi and Sunter's rule does; where there are several the name alone is
 * not enough.
 */
public final class Sameness {
    /** Days in which people of a collection are born: what a full date tells apart. */
    private static final double DAYS = 20_000;

    private static final double YEARS = 55;

    /** So many of the same name by chance say nothing against a pair; of more, this power of how many more is taken from it. */
    private static final double EXPECTED = .003;

    private static final double POWER = .09;

    /** A name that so few more would have by chance is rare. */
    private static final double RARE = .5;

    /** Two of a like name who were born the same day: of one country, and where nothing is known of that. */
    private static final double SAME_DAY_AND_COUNTRY = .70 / SameDay.LEAST;

    private static final double SAME_DAY = 1.05;

    /** Two of a like name and of one country whose dates agree as far as they are known; or who have no rival, and whose name is rare. */
    private static final double SAME_COUNTRY = 1.05;

    private static final double SLIP = .92;
    private static final double DIFFERENT = .5;
    private static final double OTHER_COUNTRY = .8;

    private final Shares countries;

    Sameness(Shares countries) {
        this.countries = countries;
    }

    /**
     * The score of two of whom nothing is known of how many there are of such a name, only how many others are called about as like.
     *
     * @param names the score of their names
     * @param rivals how many others could be meant
     */
    public static double ofTwo(Party one, Party other, double names, int rivals) {
        return new Sameness(new Shares(List.of())).score(one, other, names, 0, rivals);
    }

    /** What names must score at least for a pair to score a threshold. */
    static double ofNames(double threshold) {
        return Math.max(NameIndex.LEAST_THRESHOLD, threshold / SAME_DAY);
    }

    /**
     * The score of two.
     *
     * @param names the score of their names
     * @param chance how many names so like one would expect by chance
     * @param rivals how many others could be meant
     */
    double score(Party one, Party other, double names, double chance, int rivals) {
        double expected = chance;
        double score = names;
        if (one.begins().isEmpty() || other.begins().isEmpty()) {
            score *= rivals == 0 && chance < RARE && one.sharesCountry(other) ? SAME_COUNTRY : 1;
            expected *= one.mayShareCountry(other) ? (double) rivals * rivals : 1;
        } else {
            switch (one.begin(other)) {
                case SAME -> {
                    expected /= DAYS;
                    score *= one.sharesCountry(other) ? SAME_DAY_AND_COUNTRY : SAME_DAY;
                }
                case SAME_AS_FAR_AS_KNOWN -> {
                    expected /= YEARS;
                    score *= one.sharesCountry(other) ? SAME_COUNTRY : 1;
                }
                case SLIP -> {
                    expected /= YEARS;
                    score *= SLIP;
                }
                case DIFFERENT -> score *= DIFFERENT;
            }
        }
        if (!one.mayShareCountry(other)) {
            score *= OTHER_COUNTRY;
        } else if (one.sharesCountry(other)) {
            expected *= countries.ofShared(one.countries(), other.countries());
        }
        return Math.min(1, expected > EXPECTED ? score * Math.pow(EXPECTED / expected, POWER) : score);
    }
}

package org.answerable.names.match;

import org.answerable.names.Term.Finding;
import org.answerable.names.parse.Paired;

/**
 * The words that nothing was found for. Where both names have some, they contradict each other; where only one has, the other leaves them out.
 * An initial that took the place of a name does not excuse the name that its own side has besides.
 */
final class Leftovers {
    private final Paired words;
    private final int names;
    private final int initials;

    /** @param used which words something was found for */
    Leftovers(Paired words, int used) {
        this.words = words;
        this.names = words.counting() & ~used;
        this.initials = words.initials() & ~used;
    }

    /**
     * Takes what two sides leave over from the score.
     *
     * @param takenLeft names of the left that an initial of the right was taken for
     * @param omitted what one word left out is worth
     * @return how many words one side leaves out that the other does not contradict
     */
    static int settle(Leftovers left, Leftovers right, int takenLeft, int takenRight, double omitted, Account account) {
        if ((left.names | right.names | left.initials | right.initials) == 0) {
            return 0;
        }
        int namesLeft = Integer.bitCount(left.names);
        int namesRight = Integer.bitCount(right.names);
        int contradicted =
                Math.max(Math.min(namesLeft, namesRight + takenRight), Math.min(namesRight, namesLeft + takenLeft));
        take(Finding.CONTRADICTED, left.names, left, right.names, right, Weights.CONTRADICTED, contradicted, account);
        int restLeft = Math.max(0, namesLeft - contradicted);
        int restRight = Math.max(0, namesRight - contradicted);
        int initialsLeft = Integer.bitCount(left.initials);
        int initialsRight = Integer.bitCount(right.initials);
        int crossed = Math.min(initialsLeft, restRight)
                + Math.min(initialsRight, restLeft)
                + Math.min(initialsLeft, initialsRight);
        if (crossed > 0) {
            take(
                    Finding.CONTRADICTED,
                    left.initials | left.names,
                    left,
                    right.initials | right.names,
                    right,
                    Weights.INITIAL_CONTRADICTED,
                    crossed,
                    account);
        } else {
            take(
                    Finding.OMITTED,
                    left.initials,
                    left,
                    right.initials,
                    right,
                    Weights.INITIAL_OMITTED,
                    initialsLeft + initialsRight,
                    account);
        }
        int missing = Math.max(0, Math.max(restLeft - initialsRight, restRight - initialsLeft));
        if (missing > 0) {
            int generic = Math.min(missing, left.generic() + right.generic());
            double factor = Powers.of(omitted, missing - generic) * Powers.of(Weights.GENERIC_OMITTED, generic);
            account.take(Finding.OMITTED, left.words, left.names, right.words, right.names, factor);
        }
        return missing;
    }

    private static void take(
            Finding finding,
            int ofLeft,
            Leftovers left,
            int ofRight,
            Leftovers right,
            double factor,
            int times,
            Account account) {
        if (times > 0) {
            account.take(finding, left.words, ofLeft, right.words, ofRight, Powers.of(factor, times));
        }
    }

    private int generic() {
        return Integer.bitCount(names & words.generic());
    }
}

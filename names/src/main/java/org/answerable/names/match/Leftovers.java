package org.answerable.names.match;

import org.answerable.names.Role;
import org.answerable.names.Term.Finding;
import org.answerable.names.parse.Word;

/**
 * The words that nothing was found for. Where both names have some, they contradict each other; where only one has, the other leaves them out.
 * An initial that took the place of a name does not excuse the name that its own side has besides.
 */
final class Leftovers {
    private final Word[] words;
    private final int names;
    private final int initials;

    Leftovers(Word[] words, int used) {
        this.words = words;
        int full = 0;
        int single = 0;
        for (int i = 0; i < words.length; i++) {
            if ((used & (1 << i)) == 0) {
                if (words[i].role() == Role.INITIAL) {
                    single |= 1 << i;
                } else if (Roles.counts(words[i])) {
                    full |= 1 << i;
                }
            }
        }
        this.names = full;
        this.initials = single;
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
        if (contradicted > 0) {
            account.take(
                    Finding.CONTRADICTED,
                    left.text(left.names),
                    right.text(right.names),
                    Math.pow(Weights.CONTRADICTED, contradicted));
        }
        int restLeft = Math.max(0, namesLeft - contradicted);
        int restRight = Math.max(0, namesRight - contradicted);
        int initialsLeft = Integer.bitCount(left.initials);
        int initialsRight = Integer.bitCount(right.initials);
        int crossed = Math.min(initialsLeft, restRight)
                + Math.min(initialsRight, restLeft)
                + Math.min(initialsLeft, initialsRight);
        if (crossed > 0) {
            account.take(
                    Finding.CONTRADICTED,
                    left.text(left.initials | left.names),
                    right.text(right.initials | right.names),
                    Math.pow(Weights.INITIAL_CONTRADICTED, crossed));
        } else if (initialsLeft + initialsRight > 0) {
            account.take(
                    Finding.OMITTED,
                    left.text(left.initials),
                    right.text(right.initials),
                    Math.pow(Weights.INITIAL_OMITTED, initialsLeft + initialsRight));
        }
        int missing = Math.max(0, Math.max(restLeft - initialsRight, restRight - initialsLeft));
        if (missing > 0) {
            int generic = Math.min(missing, left.generic() + right.generic());
            account.take(
                    Finding.OMITTED,
                    left.text(left.names),
                    right.text(right.names),
                    Math.pow(omitted, missing - generic) * Math.pow(Weights.GENERIC_OMITTED, generic));
        }
        return missing;
    }

    private int generic() {
        int generic = 0;
        for (int i = 0; i < words.length; i++) {
            generic += (names & (1 << i)) != 0 && words[i].role() == Role.GENERIC ? 1 : 0;
        }
        return generic;
    }

    private String text(int which) {
        return Account.text(words, which);
    }
}

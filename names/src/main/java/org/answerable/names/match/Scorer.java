package org.answerable.names.match;

import org.answerable.names.Role;
import org.answerable.names.Term.Finding;
import org.answerable.names.parse.Paired;
import org.answerable.names.parse.Word;

/** Turns a pairing of words into a score: a product of one factor for each thing that differs. */
final class Scorer {
    private final Paired left;
    private final Paired right;
    private final boolean person;
    private final boolean across;
    private final Account account;

    private int worst = Memory.STEPS;
    private int matched;
    private int usedLeft;
    private int usedRight;
    private int takenLeft;
    private int takenRight;
    private boolean swapped;

    private Scorer(Paired left, Paired right, Account account) {
        this.left = left;
        this.right = right;
        this.person = left.person() && right.person();
        this.across = left.script() != right.script();
        this.account = account;
    }

    /** Compares two names and writes what is found into an account; its score is the names'. */
    static double score(Paired one, Paired other, Account account) {
        if (one.size() == 0 || other.size() == 0) {
            return 0;
        }
        Pairing pairing = Pairing.of(one, other);
        Scorer scorer = new Scorer(one, other, account);
        scorer.take(pairing);
        if (scorer.matched == 0) {
            return 0;
        }
        scorer.settle();
        if (!scorer.person) {
            Forms.settle(one, other, account);
        }
        return account.score();
    }

    private void take(Pairing pairing) {
        for (int i = 0; i < pairing.size(); i++) {
            take(pairing.group(i));
        }
        if (across && worst < Memory.STEPS) {
            account.take(Finding.WEAKEST_WORD, Powers.ofTheWorst(worst));
        }
        if (swapped && !across) {
            account.take(Finding.SWAPPED, Weights.SWAPPED);
        }
    }

    private void take(long group) {
        int ofLeft = Group.left(group);
        int ofRight = Group.right(group);
        usedLeft |= ofLeft;
        usedRight |= ofRight;
        int countsLeft = ofLeft & -ofLeft & left.counting();
        int countsRight = ofRight & -ofRight & right.counting();
        int initialLeft = ofLeft & -ofLeft & left.initials();
        int initialRight = ofRight & -ofRight & right.initials();
        double factor = 1;
        if ((countsLeft | countsRight | initialLeft | initialRight) != 0) {
            factor = Powers.ofEach(Group.steps(group), across, person);
            worst = Math.min(worst, Group.steps(group));
            matched += (countsLeft | countsRight) == 0 ? 0 : 1;
        }
        if (account.explains()) {
            account.take(finding(group), left, ofLeft, right, ofRight, factor);
        } else {
            account.take(factor);
        }
        if (Group.single(group)) {
            takenRight += initialLeft != 0 && countsRight != 0 ? 1 : 0;
            takenLeft += initialRight != 0 && countsLeft != 0 ? 1 : 0;
            swapped |= ((ofLeft & left.families()) != 0 && (ofRight & right.given()) != 0)
                    || ((ofLeft & left.given()) != 0 && (ofRight & right.families()) != 0);
        }
    }

    private Finding finding(long group) {
        Word one = left.word(Group.firstLeft(group));
        Word other = right.word(Group.firstRight(group));
        if (Group.single(group)) {
            return Likeness.of(one, other).finding();
        }
        int words = Math.max(Integer.bitCount(Group.left(group)), Integer.bitCount(Group.right(group)));
        Word whole = Integer.bitCount(Group.left(group)) == 1 ? one : other;
        return whole.role() == Role.WORD && whole.text().length() == words ? Finding.ACRONYM : Finding.WRITTEN_TOGETHER;
    }

    private void settle() {
        double omitted = person ? Weights.OMITTED : Weights.BODY_OMITTED;
        Leftovers ofLeft = new Leftovers(left, usedLeft);
        Leftovers ofRight = new Leftovers(right, usedRight);
        int missing = Leftovers.settle(ofLeft, ofRight, takenLeft, takenRight, omitted, account);
        if (person && matched < 2 && missing > 0) {
            account.take(Finding.ONE_WORD_ONLY, Weights.ONE_WORD_ONLY);
        }
    }
}

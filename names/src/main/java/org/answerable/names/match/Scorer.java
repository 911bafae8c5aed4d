package org.answerable.names.match;

import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.Role;
import org.answerable.names.Term.Finding;
import org.answerable.names.parse.Word;

/** Turns a pairing of words into a score: a product of one factor for each thing that differs. */
final class Scorer {
    private final Word[] left;
    private final Word[] right;
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

    private Scorer(Name one, Name other, Account account) {
        this.left = one.paired();
        this.right = other.paired();
        this.person = one.kind() == Kind.PERSON && other.kind() == Kind.PERSON;
        this.across = left[0].script() != right[0].script();
        this.account = account;
    }

    /** Compares two names and writes what is found into an account; its score is the names'. */
    static double score(Name one, Name other, Account account) {
        if (one.paired().length == 0 || other.paired().length == 0) {
            return 0;
        }
        Scorer scorer = new Scorer(one, other, account);
        scorer.pair(Pairing.groups(one, other));
        if (scorer.matched == 0) {
            return 0;
        }
        scorer.settle();
        if (!scorer.person) {
            Forms.settle(one, other, account);
        }
        return account.score();
    }

    private void pair(Group[] groups) {
        for (Group group : groups) {
            take(group);
        }
        if (across && worst < Memory.STEPS) {
            account.take(Finding.WEAKEST_WORD, "", "", Powers.ofTheWorst(worst));
        }
        if (swapped && !across) {
            account.take(Finding.SWAPPED, "", "", Weights.SWAPPED);
        }
    }

    private void take(Group group) {
        usedLeft |= group.left();
        usedRight |= group.right();
        Word one = left[group.firstLeft()];
        Word other = right[group.firstRight()];
        boolean tells = Roles.tells(one) || Roles.tells(other);
        double factor = tells ? Powers.ofEach(group.steps(), across, person) : 1;
        account.take(factor);
        if (account.explains()) {
            String leftText = Account.text(left, group.left());
            account.note(finding(group, one, other), leftText, Account.text(right, group.right()), factor);
        }
        if (tells) {
            worst = Math.min(worst, group.steps());
            matched += Roles.counts(one) || Roles.counts(other) ? 1 : 0;
        }
        if (group.single()) {
            takenRight += one.role() == Role.INITIAL && Roles.counts(other) ? 1 : 0;
            takenLeft += other.role() == Role.INITIAL && Roles.counts(one) ? 1 : 0;
            swapped |= familyAndGiven(one, other) || familyAndGiven(other, one);
        }
    }

    private static Finding finding(Group group, Word one, Word other) {
        if (group.single()) {
            return Likeness.of(one, other).finding();
        }
        int letters = Math.max(Integer.bitCount(group.left()), Integer.bitCount(group.right()));
        String whole = Integer.bitCount(group.left()) == 1 ? one.text() : other.text();
        return whole.length() == letters ? Finding.ACRONYM : Finding.WRITTEN_TOGETHER;
    }

    private static boolean familyAndGiven(Word one, Word other) {
        return one.role() == Role.FAMILY && other.role() == Role.GIVEN;
    }

    private void settle() {
        double omitted = person ? Weights.OMITTED : Weights.BODY_OMITTED;
        Leftovers ofLeft = new Leftovers(left, usedLeft);
        Leftovers ofRight = new Leftovers(right, usedRight);
        int missing = Leftovers.settle(ofLeft, ofRight, takenLeft, takenRight, omitted, account);
        if (person && matched < 2 && missing > 0) {
            account.take(Finding.ONE_WORD_ONLY, "", "", Weights.ONE_WORD_ONLY);
        }
    }
}

package org.answerable.names.match;

import java.util.List;
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
    private final Account account;

    private double worst = 1;
    private double all = 1;
    private int matched;
    private int usedLeft;
    private int usedRight;
    private int takenLeft;
    private int takenRight;
    private boolean swapped;

    private Scorer(Name one, Name other, Account account) {
        this.left = Roles.pairable(one);
        this.right = Roles.pairable(other);
        this.person = one.kind() == Kind.PERSON && other.kind() == Kind.PERSON;
        this.account = account;
    }

    /** Compares two names and writes what is found into an account; its score is the names'. */
    static double score(Name one, Name other, Account account) {
        Scorer scorer = new Scorer(one, other, account);
        if (scorer.left.length == 0 || scorer.right.length == 0 || !scorer.pair()) {
            return 0;
        }
        scorer.settle();
        if (!scorer.person) {
            double form = Forms.factor(one, other);
            if (form < 1) {
                account.take(
                        Finding.OTHER_FORM,
                        String.join(" ", Forms.forms(one)),
                        String.join(" ", Forms.forms(other)),
                        form);
            }
        }
        return account.score();
    }

    /** Whether any word that counts has a partner. */
    private boolean pair() {
        boolean across = left[0].script() != right[0].script();
        List<Group> groups = Pairing.groups(left, right);
        for (Group group : groups) {
            take(group);
            if (account.explains()) {
                account.note(
                        group.resemblance().finding(),
                        Account.text(left, group.left()),
                        Account.text(right, group.right()),
                        across ? Math.pow(group.likeness(), Weights.OF_ALL) : group.likeness());
            }
        }
        account.take(
                across
                        ? Math.pow(worst, Weights.OF_THE_WORST) * Math.pow(all, Weights.OF_ALL)
                        : person ? all : Math.pow(all, Weights.OF_ALL_BODY));
        if (across && worst < 1) {
            account.note(Finding.WEAKEST_WORD, "", "", Math.pow(worst, Weights.OF_THE_WORST));
        }
        if (swapped && !across) {
            account.take(Finding.SWAPPED, "", "", Weights.SWAPPED);
        }
        return matched > 0;
    }

    private void take(Group group) {
        usedLeft |= group.left();
        usedRight |= group.right();
        Word one = left[group.firstLeft()];
        Word other = right[group.firstRight()];
        if (Roles.tells(one) || Roles.tells(other)) {
            worst = Math.min(worst, group.likeness());
            all *= group.likeness();
            matched += Roles.counts(one) || Roles.counts(other) ? 1 : 0;
        }
        if (group.single()) {
            takenRight += one.role() == Role.INITIAL && Roles.counts(other) ? 1 : 0;
            takenLeft += other.role() == Role.INITIAL && Roles.counts(one) ? 1 : 0;
            swapped |= familyAndGiven(one, other) || familyAndGiven(other, one);
        }
    }

    private static boolean familyAndGiven(Word one, Word other) {
        return one.role() == Role.FAMILY && other.role() == Role.GIVEN;
    }

    private void settle() {
        double omitted = person ? Weights.OMITTED : Weights.BODY_OMITTED;
        int missing = Leftovers.settle(
                new Leftovers(left, usedLeft),
                new Leftovers(right, usedRight),
                takenLeft,
                takenRight,
                omitted,
                account);
        if (person && matched < 2 && missing > 0) {
            account.take(Finding.ONE_WORD_ONLY, "", "", Weights.ONE_WORD_ONLY);
        }
    }
}

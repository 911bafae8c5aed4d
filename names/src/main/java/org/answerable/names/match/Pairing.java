package org.answerable.names.match;

import java.util.Arrays;
import org.answerable.names.Name;
import org.answerable.names.Role;
import org.answerable.names.parse.Run;
import org.answerable.names.parse.Word;

/** Which words of one name stand for which of another: the groups that explain most, best first, no word twice. */
final class Pairing {
    /** Where every word has a partner as good as this, nothing else is tried. */
    private static final int GOOD = Memory.step(.82f);

    private static final int LEAST = Memory.step(Weights.LEAST_LIKENESS);
    private static final int LEAST_OF_OTHER_KIND = Memory.step(Weights.LEAST_OF_OTHER_KIND);
    private static final int ACRONYM = Memory.step(Weights.ACRONYM);

    /** What a word is worth that must be there, and one that need not. */
    private static final int FULL = 10;

    private static final int OPTIONAL = 3;
    private static final int LONGEST_RUN = 4;

    private final Name one;
    private final Name other;
    private final Word[] left;
    private final Word[] right;
    private Group[] candidates = new Group[8];
    private int count;
    private int chosen;
    private boolean good;

    private Pairing(Name one, Name other) {
        this.one = one;
        this.other = other;
        this.left = one.paired();
        this.right = other.paired();
    }

    /** The groups of two names. */
    static Group[] groups(Name one, Name other) {
        return new Pairing(one, other).groups();
    }

    private Group[] groups() {
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                int steps = Likeness.steps(left[i], right[j]);
                if (steps > LEAST
                        && (steps >= LEAST_OF_OTHER_KIND || Roles.counts(left[i]) == Roles.counts(right[j]))) {
                    add(1 << i, 1 << j, steps);
                }
            }
        }
        choose();
        if (left.length != right.length || (chosen > 0 && !good)) {
            int before = count;
            together(one, right, false);
            together(other, left, true);
            if (count > before) {
                choose();
            }
        }
        return Arrays.copyOf(candidates, chosen);
    }

    private void add(int leftWords, int rightWords, int steps) {
        if (count == candidates.length) {
            candidates = Arrays.copyOf(candidates, 2 * count);
        }
        int weight = weight(left, leftWords) + weight(right, rightWords);
        candidates[count++] = new Group(leftWords, rightWords, steps, (steps - LEAST) * weight);
    }

    private static int weight(Word[] words, int which) {
        int weight = 0;
        for (int rest = which; rest != 0; rest &= rest - 1) {
            weight += Roles.counts(words[Integer.numberOfTrailingZeros(rest)]) ? FULL : OPTIONAL;
        }
        return weight;
    }

    /** Brings the chosen ones to the front. */
    private void choose() {
        int usedLeft = 0;
        int usedRight = 0;
        chosen = 0;
        good = true;
        while (true) {
            int best = -1;
            for (int i = chosen; i < count; i++) {
                Group candidate = candidates[i];
                if ((candidate.left() & usedLeft) == 0
                        && (candidate.right() & usedRight) == 0
                        && (best < 0 || before(candidate, candidates[best]))) {
                    best = i;
                }
            }
            if (best < 0) {
                good &= chosen == left.length;
                return;
            }
            Group group = candidates[best];
            candidates[best] = candidates[chosen];
            candidates[chosen++] = group;
            usedLeft |= group.left();
            usedRight |= group.right();
            good &= group.steps() >= GOOD;
        }
    }

    /** More gain first; among equals, so that it does not matter which name is the left one, words that stand nearer to the same place. */
    private static boolean before(Group one, Group other) {
        if (one.gain() != other.gain()) {
            return one.gain() > other.gain();
        }
        int apart = Math.abs(one.firstLeft() - one.firstRight()) - Math.abs(other.firstLeft() - other.firstRight());
        return apart != 0 ? apart < 0 : one.firstLeft() + one.firstRight() < other.firstLeft() + other.firstRight();
    }

    /** Words that stand apart on one side and as one word, or as its letters, on the other. */
    private void together(Name apart, Word[] whole, boolean turned) {
        Run[] runs = apart.runs();
        for (int j = 0; j < whole.length; j++) {
            if (whole[j].role() == Role.INITIAL || whole[j].readings().isEmpty()) {
                continue;
            }
            for (int cell = 0; cell < runs.length; cell++) {
                if (runs[cell] != null) {
                    int steps = Joined.steps(runs[cell], whole[j]);
                    if (steps > LEAST) {
                        addRun(cell / LONGEST_RUN, cell % LONGEST_RUN + 1, j, steps, turned);
                    }
                }
            }
            if (whole[j].role() == Role.WORD) {
                for (int start = 0; start < apart.paired().length; start++) {
                    if (Acronyms.spells(whole[j], apart.paired(), start)) {
                        addRun(start, whole[j].text().length(), j, ACRONYM, turned);
                    }
                }
            }
        }
    }

    private void addRun(int start, int length, int whole, int steps, boolean turned) {
        int run = ((1 << length) - 1) << start;
        add(turned ? 1 << whole : run, turned ? run : 1 << whole, steps);
    }
}

package org.answerable.names.match;

import java.util.Arrays;
import org.answerable.names.parse.Paired;
import org.answerable.names.parse.Runs;

/** Which words of one name stand for which of another: the {@link Group}s that explain most, best first, no word twice. */
final class Pairing {
    /** Where every word has a partner as good as this, nothing else is tried. */
    private static final int GOOD = Memory.step(.82f);

    private static final int LEAST = Memory.step(Weights.LEAST_LIKENESS);
    private static final int LEAST_OF_OTHER_KIND = Memory.step(Weights.LEAST_OF_OTHER_KIND);
    private static final int ACRONYM = Memory.step(Weights.ACRONYM);

    /** What a word is worth that must be there, and one that need not. */
    private static final int FULL = 10;

    private static final int OPTIONAL = 3;

    private final Paired left;
    private final Paired right;
    private long[] groups = new long[8];
    private int count;
    private int chosen;
    private boolean good;

    private Pairing(Paired left, Paired right) {
        this.left = left;
        this.right = right;
    }

    /** Pairs the words of two names. */
    static Pairing of(Paired one, Paired other) {
        Pairing pairing = new Pairing(one, other);
        pairing.words();
        pairing.choose();
        if (pairing.moreMayBeFound()) {
            int before = pairing.count;
            pairing.together(pairing.left, pairing.right, false);
            pairing.together(pairing.right, pairing.left, true);
            if (pairing.count > before) {
                pairing.choose();
            }
        }
        return pairing;
    }

    /** How many groups were chosen. */
    int size() {
        return chosen;
    }

    /** One of the chosen. */
    long group(int place) {
        return groups[place];
    }

    private void words() {
        int[] steps = Likeness.steps(left, right);
        int counting = left.counting();
        int k = 0;
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                int each = steps[k++];
                if (each > LEAST
                        && (each >= LEAST_OF_OTHER_KIND || (((counting >> i) ^ (right.counting() >> j)) & 1) == 0)) {
                    add(1 << i, 1 << j, each);
                }
            }
        }
    }

    private boolean moreMayBeFound() {
        return left.size() != right.size() || (chosen > 0 && !good);
    }

    private void add(int leftWords, int rightWords, int steps) {
        if (count == groups.length) {
            groups = Arrays.copyOf(groups, 2 * count);
        }
        int weight = weight(leftWords, left.counting()) + weight(rightWords, right.counting());
        groups[count++] = Group.of(leftWords, rightWords, steps, (steps - LEAST) * weight);
    }

    private static int weight(int words, int counting) {
        int full = Integer.bitCount(words & counting);
        return FULL * full + OPTIONAL * (Integer.bitCount(words) - full);
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
                if ((Group.left(groups[i]) & usedLeft) == 0
                        && (Group.right(groups[i]) & usedRight) == 0
                        && (best < 0 || before(groups[i], groups[best]))) {
                    best = i;
                }
            }
            if (best < 0) {
                good &= chosen == left.size();
                return;
            }
            long group = groups[best];
            groups[best] = groups[chosen];
            groups[chosen++] = group;
            usedLeft |= Group.left(group);
            usedRight |= Group.right(group);
            good &= Group.steps(group) >= GOOD;
        }
    }

    /** More gain first; among equals, so that it does not matter which name is the left one, words that stand nearer to the same place. */
    private static boolean before(long one, long other) {
        int gain = Group.gain(one) - Group.gain(other);
        if (gain != 0) {
            return gain > 0;
        }
        int apart = apart(one) - apart(other);
        return apart != 0
                ? apart < 0
                : Group.firstLeft(one) + Group.firstRight(one) < Group.firstLeft(other) + Group.firstRight(other);
    }

    private static int apart(long group) {
        return Math.abs(Group.firstLeft(group) - Group.firstRight(group));
    }

    /** Words that stand apart on one side and as one word, or as its letters, on the other. */
    private void together(Paired apart, Paired whole, boolean turned) {
        if (apart.size() < 2) {
            return;
        }
        Runs runs = apart.runs();
        int[] steps = Joined.steps(runs, whole);
        for (int k = 0; k < steps.length; k++) {
            if (steps[k] > LEAST) {
                addRun(runs.words(k / whole.size()), k % whole.size(), steps[k], turned);
            }
        }
        for (int rest = whole.plain(); rest != 0; rest &= rest - 1) {
            int place = Integer.numberOfTrailingZeros(rest);
            for (int start = 0; start < apart.size(); start++) {
                if (Acronyms.spells(whole.word(place), apart, start)) {
                    int letters = whole.word(place).text().length();
                    addRun(((1 << letters) - 1) << start, place, ACRONYM, turned);
                }
            }
        }
    }

    private void addRun(int run, int whole, int steps, boolean turned) {
        add(turned ? 1 << whole : run, turned ? run : 1 << whole, steps);
    }
}

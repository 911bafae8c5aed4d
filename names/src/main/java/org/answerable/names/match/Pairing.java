package org.answerable.names.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.answerable.names.Role;
import org.answerable.names.Term.Finding;
import org.answerable.names.parse.Word;

/** Which words of one name stand for which of another: the groups that explain most, best first, no word twice. */
final class Pairing {
    /** Where every word has a partner as good as this, nothing else is tried. */
    private static final float GOOD = .82f;

    /** What a word that need not be there is worth against one that must. */
    private static final double OPTIONAL = .3;

    private static final int MOST_JOINED = 4;
    private static final Comparator<Group> BEST_FIRST =
            Comparator.comparingDouble(Group::gain).reversed();

    private final Word[] left;
    private final Word[] right;
    private final List<Group> groups = new ArrayList<>(8);
    private final List<Group> candidates = new ArrayList<>(8);

    private Pairing(Word[] left, Word[] right) {
        this.left = left;
        this.right = right;
    }

    /** The groups for the words of two names. */
    static List<Group> groups(Word[] left, Word[] right) {
        return new Pairing(left, right).groups();
    }

    private List<Group> groups() {
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                Resemblance resemblance = Likeness.of(left[i], right[j]);
                boolean unlikely = Roles.counts(left[i]) != Roles.counts(right[j])
                        && resemblance.likeness() < Weights.LEAST_OF_OTHER_KIND;
                add(1 << i, 1 << j, unlikely ? Resemblance.NONE : resemblance);
            }
        }
        choose();
        if (left.length != right.length || !good()) {
            int before = candidates.size();
            together(left, right, false);
            together(right, left, true);
            if (candidates.size() > before) {
                choose();
            }
        }
        return groups;
    }

    private void add(int leftWords, int rightWords, Resemblance resemblance) {
        float surplus = resemblance.likeness() - Weights.LEAST_LIKENESS;
        if (surplus > 0) {
            double gain = surplus * (weight(left, leftWords) + weight(right, rightWords));
            candidates.add(new Group(leftWords, rightWords, resemblance, gain));
        }
    }

    private static double weight(Word[] words, int which) {
        double weight = 0;
        for (int i = 0; i < words.length; i++) {
            if ((which & (1 << i)) != 0) {
                weight += Roles.counts(words[i]) ? 1 : OPTIONAL;
            }
        }
        return weight;
    }

    private boolean good() {
        for (Group group : groups) {
            if (group.likeness() < GOOD) {
                return false;
            }
        }
        return groups.size() == left.length;
    }

    private void choose() {
        groups.clear();
        candidates.sort(BEST_FIRST);
        int usedLeft = 0;
        int usedRight = 0;
        for (Group candidate : candidates) {
            if ((candidate.left() & usedLeft) == 0 && (candidate.right() & usedRight) == 0) {
                groups.add(candidate);
                usedLeft |= candidate.left();
                usedRight |= candidate.right();
            }
        }
    }

    /** Words that stand apart on one side and as one word, or as its letters, on the other. */
    private void together(Word[] apart, Word[] whole, boolean turned) {
        for (int j = 0; j < whole.length; j++) {
            if (whole[j].role() == Role.INITIAL || whole[j].readings().isEmpty()) {
                continue;
            }
            for (int start = 0; start < apart.length; start++) {
                for (int length = 2; length <= MOST_JOINED && start + length <= apart.length; length++) {
                    addRun(
                            start,
                            length,
                            j,
                            Joined.likeness(apart, start, length, whole[j]),
                            Finding.WRITTEN_TOGETHER,
                            turned);
                }
                if (Acronyms.spells(whole[j], apart, start)) {
                    addRun(start, whole[j].text().length(), j, Weights.ACRONYM, Finding.ACRONYM, turned);
                }
            }
        }
    }

    private void addRun(int start, int length, int whole, float likeness, Finding finding, boolean turned) {
        int run = ((1 << length) - 1) << start;
        add(turned ? 1 << whole : run, turned ? run : 1 << whole, new Resemblance(likeness, finding));
    }
}

package org.answerable.desk.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.NameMatcher;

/**
 * Persons who were born the same day and belong to the same country: so few that each is compared with each, and so telling that names may differ
 * more than elsewhere.
 */
final class SameDay {
    /** Names that score less are two, whatever day they were born. */
    static final double LEAST = .58;

    /** A day on which more were born stands for a day that nobody knew. */
    private static final int MOST = 300;

    private final List<Party> parties;

    SameDay(List<Party> parties) {
        this.parties = parties;
    }

    /** The pairs whose names score at least {@link #LEAST}. */
    List<LikeNames.Pair> pairs() {
        Map<Day, List<Integer>> days = new HashMap<>();
        for (int i = 0; i < parties.size(); i++) {
            for (Day day : parties.get(i).begins()) {
                if (day.day() > 0 && parties.get(i).kind() == Kind.PERSON) {
                    days.computeIfAbsent(day, key -> new ArrayList<>()).add(i);
                }
            }
        }
        return days.values().parallelStream()
                .filter(born -> born.size() <= MOST)
                .flatMap(born -> pairs(born).stream())
                .toList();
    }

    private List<LikeNames.Pair> pairs(List<Integer> born) {
        List<LikeNames.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < born.size(); i++) {
            for (int j = i + 1; j < born.size(); j++) {
                Party left = parties.get(born.get(i));
                Party right = parties.get(born.get(j));
                if (left.sharesCountry(right)) {
                    double score = score(left, right);
                    if (score >= LEAST) {
                        pairs.add(new LikeNames.Pair(born.get(i), born.get(j), score, 1));
                    }
                }
            }
        }
        return pairs;
    }

    private static double score(Party left, Party right) {
        double best = 0;
        for (String one : left.names()) {
            for (String other : right.names()) {
                best = Math.max(best, NameMatcher.score(Name.of(one, left.kind()), Name.of(other, right.kind())));
            }
        }
        return best;
    }
}

package org.answerable.desk.reading.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Which of what was found belongs to which of what is right: one to one, the largest overlap first. */
final class Pairs {
    private Pairs() {}

    /** Indexes of a found one and of its gold one. */
    record Pair(int found, int gold) {}

    private record Candidate(int overlap, Pair pair) {}

    static List<Pair> of(List<Span> found, List<Span> gold, BiPredicate<Span, Span> may) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                int overlap = found.get(i).overlap(gold.get(j));
                if (overlap > 0 && may.test(found.get(i), gold.get(j))) {
                    candidates.add(new Candidate(overlap, new Pair(i, j)));
                }
            }
        }
        candidates.sort(Comparator.comparingInt((Candidate each) -> -each.overlap)
                .thenComparingInt(each -> each.pair.found)
                .thenComparingInt(each -> each.pair.gold));
        Set<Integer> usedFound = new HashSet<>();
        Set<Integer> usedGold = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate each : candidates) {
            if (!usedFound.contains(each.pair.found) && !usedGold.contains(each.pair.gold)) {
                usedFound.add(each.pair.found);
                usedGold.add(each.pair.gold);
                pairs.add(each.pair);
            }
        }
        return pairs;
    }
}

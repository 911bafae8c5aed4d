package org.answerable.desk.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.answerable.desk.Progress;
import org.answerable.names.Kind;
import org.answerable.names.NameIndex;
import org.answerable.record.Refusal;

/** Finds among many parties those that may be one. It decides nothing: pairs are for people to look at. */
public final class Dedupe {
    private final List<Party> parties;
    private final double threshold;
    private final Path folder;
    private final Sameness sameness;
    private final Progress progress;

    /**
     * @param threshold what a pair must score, {@link NameIndex#LEAST_THRESHOLD} to 1
     * @param folder where an index of the names may be written for a moment
     * @throws Refusal when nothing can be found with this threshold
     */
    public Dedupe(List<Party> parties, double threshold, Path folder, Progress progress) {
        if (!(threshold >= NameIndex.LEAST_THRESHOLD && threshold <= 1)) {
            throw new Refusal("the threshold must be " + NameIndex.LEAST_THRESHOLD + " to 1; .70 is what is offered"
                    + " elsewhere");
        }
        this.parties = parties;
        this.threshold = threshold;
        this.folder = folder;
        this.sameness = new Sameness(new Shares(parties));
        this.progress = progress;
    }

    /** All pairs that score the threshold, in the order of the parties. */
    public List<PartyPair> pairs() {
        List<PartyPair> pairs = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Party> ofKind =
                    parties.stream().filter(party -> party.kind() == kind).toList();
            if (ofKind.size() > 1) {
                add(ofKind, kind, pairs);
            }
        }
        return pairs;
    }

    private void add(List<Party> ofKind, Kind kind, List<PartyPair> pairs) {
        List<LikeNames.Pair> alike = LikeNames.of(ofKind, kind, Sameness.ofNames(threshold), folder, progress);
        Rivals rivals = new Rivals(ofKind, alike);
        for (LikeNames.Pair pair : together(alike, new SameDay(ofKind).pairs())) {
            Party left = ofKind.get(pair.left());
            Party right = ofKind.get(pair.right());
            if (left.mayShareDate(right)) {
                double score = sameness.score(left, right, pair.score(), pair.chance(), rivals.of(pair));
                if (score >= threshold) {
                    pairs.add(new PartyPair(left, right, score));
                }
            }
        }
    }

    private static List<LikeNames.Pair> together(List<LikeNames.Pair> alike, List<LikeNames.Pair> sameDay) {
        Set<List<Integer>> known = new HashSet<>();
        alike.forEach(pair -> known.add(List.of(pair.left(), pair.right())));
        return Stream.concat(
                        alike.stream(), sameDay.stream().filter(pair -> known.add(List.of(pair.left(), pair.right()))))
                .sorted(LikeNames.Pair.ORDER)
                .toList();
    }
}

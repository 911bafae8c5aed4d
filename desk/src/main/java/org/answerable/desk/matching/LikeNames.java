package org.answerable.desk.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.answerable.desk.Progress;
import org.answerable.names.Kind;
import org.answerable.names.NameIndex;
import org.answerable.names.NamePairs;

/** Finds which of many parties of one kind have names that are alike, unless their dates and their countries say both that they are two. */
final class LikeNames {
    /**
     * Two parties by their places in the list, the smaller first.
     *
     * @param score of the names of theirs that are most alike
     * @param chance how many names so alike one would expect by chance
     */
    record Pair(int left, int right, double score, double chance) {
        /** By their places. */
        static final Comparator<Pair> ORDER =
                Comparator.comparingInt(Pair::left).thenComparingInt(Pair::right);
    }

    private static final int PROGRESS_STEP = 1000;

    private final List<Party> parties;
    private final Progress progress;
    private final int[] owner;
    private final int[] first;

    private LikeNames(List<Party> parties, Progress progress) {
        this.parties = parties;
        this.progress = progress;
        this.first = new int[parties.size() + 1];
        for (int i = 0; i < parties.size(); i++) {
            first[i + 1] = first[i] + parties.get(i).names().size();
        }
        this.owner = new int[first[parties.size()]];
        for (int i = 0; i < parties.size(); i++) {
            Arrays.fill(owner, first[i], first[i + 1], i);
        }
    }

    /**
     * All pairs whose names score at least so much, in their order.
     *
     * @param folder where their index may be written
     * @throws org.answerable.record.Refusal when there is no room for the index
     */
    static List<Pair> of(List<Party> parties, Kind kind, double least, Path folder, Progress progress) {
        return new LikeNames(parties, progress).pairs(kind, least, folder);
    }

    private List<Pair> pairs(Kind kind, double least, Path folder) {
        progress.step("taking names apart", 0, parties.size());
        NameIndex index = UnnamedIndex.of(kind, parties.stream().flatMap(party -> party.names().stream()), folder);
        progress.step("looking for words that sound alike", 0, 0);
        NamePairs names = index.pairs(least);
        AtomicInteger done = new AtomicInteger();
        Map<Long, Pair> best = new HashMap<>();
        IntStream.range(0, parties.size())
                .parallel()
                .mapToObj(party -> {
                    int count = done.incrementAndGet();
                    if (count % PROGRESS_STEP == 0) {
                        progress.step("comparing", count, parties.size());
                    }
                    return of(party, names);
                })
                .forEachOrdered(found -> found.forEach(pair -> best.merge(
                        (long) pair.left() << Integer.SIZE | pair.right(),
                        pair,
                        (one, two) -> two.score() > one.score() ? two : one)));
        return best.values().stream().sorted(Pair.ORDER).toList();
    }

    private List<Pair> of(int party, NamePairs names) {
        List<Pair> pairs = new ArrayList<>();
        for (int name = first[party]; name < first[party + 1]; name++) {
            names.of(name, other -> owner[other] != party && possible(party, owner[other]))
                    .forEach(hit -> {
                        int other = owner[hit.number()];
                        pairs.add(new Pair(Math.min(party, other), Math.max(party, other), hit.score(), hit.chance()));
                    });
        }
        return pairs;
    }

    private boolean possible(int one, int other) {
        Party left = parties.get(one);
        Party right = parties.get(other);
        return left.mayShareDate(right) || left.mayShareCountry(right);
    }
}

package org.answerable.desk.matching;

import java.io.IOException;
import java.nio.file.Files;
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
import org.answerable.record.Refusal;

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
     * @throws Refusal when there is no room for the index
     */
    static List<Pair> of(List<Party> parties, Kind kind, double least, Progress progress) {
        try {
            Path file = Files.createTempFile("names", ".index");
            try {
                return new LikeNames(parties, progress).pairs(kind, least, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new Refusal(
                    "the index of names cannot be written to " + System.getProperty("java.io.tmpdir")
                            + "; look whether the folder has room",
                    e);
        }
    }

    private List<Pair> pairs(Kind kind, double least, Path file) throws IOException {
        progress.step("taking names apart", 0, parties.size());
        NameIndex.Builder builder = NameIndex.builder(kind);
        parties.forEach(party -> party.names().forEach(builder::add));
        builder.write(file);
        progress.step("looking for words that sound alike", 0, 0);
        NamePairs names = NameIndex.open(file).pairs(least);
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

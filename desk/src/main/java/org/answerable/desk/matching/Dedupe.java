package org.answerable.desk.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.answerable.desk.Progress;
import org.answerable.names.Hit;
import org.answerable.names.Kind;
import org.answerable.names.NameIndex;
import org.answerable.names.NamePairs;
import org.answerable.record.Refusal;

/** Finds among many parties those that may be one. It decides nothing: pairs are for people to look at. */
public final class Dedupe {
    private static final int PROGRESS_STEP = 1000;

    private final List<Party> parties;
    private final double threshold;
    private final Sameness sameness;
    private final Progress progress;

    /**
     * @param threshold what a pair must score, {@link NameIndex#LEAST_THRESHOLD} to 1
     * @throws Refusal when nothing can be found with this threshold
     */
    public Dedupe(List<Party> parties, double threshold, Progress progress) {
        if (!(threshold >= NameIndex.LEAST_THRESHOLD && threshold <= 1)) {
            throw new Refusal("the threshold must be " + NameIndex.LEAST_THRESHOLD + " to 1; .70 is what is offered"
                    + " elsewhere");
        }
        this.parties = parties;
        this.threshold = threshold;
        this.sameness = new Sameness(new Shares(parties));
        this.progress = progress;
    }

    /** All pairs that score the threshold, in an order that depends on nothing but the parties. */
    public List<PartyPair> pairs() {
        List<PartyPair> pairs = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Party> ofKind =
                    parties.stream().filter(party -> party.kind() == kind).toList();
            if (ofKind.size() > 1) {
                pairs.addAll(pairs(ofKind, kind));
            }
        }
        return pairs;
    }

    private List<PartyPair> pairs(List<Party> ofKind, Kind kind) {
        try {
            Path file = Files.createTempFile("names", ".index");
            try {
                return pairs(ofKind, kind, file);
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

    private List<PartyPair> pairs(List<Party> ofKind, Kind kind, Path file) throws IOException {
        NameIndex.Builder builder = NameIndex.builder(kind);
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < ofKind.size(); i++) {
            for (String name : ofKind.get(i).names()) {
                builder.add(name);
                owners.add(i);
            }
        }
        builder.write(file);
        NamePairs names = NameIndex.open(file).pairs(Sameness.ofNames(threshold));
        int[] owner = owners.stream().mapToInt(Integer::intValue).toArray();
        int[] first = new int[ofKind.size() + 1];
        for (int name = owner.length - 1; name >= 0; name--) {
            first[owner[name]] = name;
        }
        first[ofKind.size()] = owner.length;
        AtomicInteger done = new AtomicInteger();
        return IntStream.range(0, ofKind.size())
                .parallel()
                .mapToObj(i -> {
                    int count = done.incrementAndGet();
                    if (count % PROGRESS_STEP == 0) {
                        progress.step("comparing", count, ofKind.size());
                    }
                    return IntStream.range(first[i], first[i + 1])
                            .boxed()
                            .flatMap(name -> pairs(ofKind, owner, name, names).stream());
                })
                .flatMap(each -> each)
                .collect(Collectors.toMap(
                        pair -> List.of(pair.left().id(), pair.right().id()),
                        pair -> pair,
                        (one, two) -> two.score() > one.score() ? two : one,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The pairs that one name leads to. */
    private List<PartyPair> pairs(List<Party> ofKind, int[] owner, int name, NamePairs names) {
        Party party = ofKind.get(owner[name]);
        List<Hit> hits = names.of(
                name, found -> owner[found] != owner[name] && Sameness.possible(party, ofKind.get(owner[found])));
        List<PartyPair> pairs = new ArrayList<>();
        for (Hit hit : hits) {
            Party other = ofKind.get(owner[hit.number()]);
            double score = sameness.score(party, other, hit.score(), hit.chance());
            if (score >= threshold) {
                boolean turned = owner[name] > owner[hit.number()];
                pairs.add(new PartyPair(turned ? other : party, turned ? party : other, score));
            }
        }
        return pairs;
    }
}

package org.answerable.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.answerable.bench.Figures;
import org.answerable.desk.reading.Proposal;
import org.answerable.desk.reading.Proposer;

/**
 * The facts that a person read out of the founding document, against what is proposed from it. A fact is found when one proposal has its
 * subject, property, value, time and modality after normalising, and a passage that overlaps and is at most twice as long.
 */
final class Seed {
    private static final int FACTS = 30;
    private static final double PRECISION = .7;

    private final Figures figures;
    private final Path folder;

    Seed(Figures figures, Path folder) {
        this.figures = figures;
        this.folder = folder;
    }

    void print(Proposer proposer) throws IOException {
        String text = Files.readString(folder.resolve("odf-wd670.txt"));
        List<Proposal> proposals = proposer.read(text, List.of(0), null).proposals();
        List<Fact> facts = Files.readAllLines(folder.resolve("facts.tsv")).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> Fact.of(Arrays.asList(line.split("\t", -1))))
                .toList();
        Set<Proposal> right = new HashSet<>();
        List<String> missed = new ArrayList<>();
        for (Fact fact : facts) {
            List<Proposal> mine = proposals.stream().filter(fact::isIn).toList();
            right.addAll(mine);
            if (mine.isEmpty()) {
                missed.add(fact.id());
            }
        }
        int found = facts.size() - missed.size();
        double precision = proposals.isEmpty() ? 0 : right.size() / (double) proposals.size();
        figures.told(
                "seed: facts found as complete proposals",
                found + " of " + facts.size(),
                ">= " + FACTS + ": " + (found >= FACTS ? "met" : "NOT met"));
        figures.told(
                "seed: proposals that are one of these facts",
                "%d of %d, %.2f".formatted(right.size(), proposals.size(), precision),
                ">= %.2f: %s".formatted(PRECISION, precision >= PRECISION ? "met" : "NOT met"));
        System.out.println("seed, not found: " + String.join(" ", missed));
        for (Proposal each : proposals) {
            if (!right.contains(each)) {
                System.out.println("seed, for a person to judge: " + each.subject() + " · " + each.property() + " · "
                        + each.value() + " · " + Objects.requireNonNullElse(each.time(), "") + " · "
                        + each.modality().code());
            }
        }
    }
}

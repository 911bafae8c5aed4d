package org.answerable.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.answerable.bench.Figures;
import org.answerable.desk.reading.Proposal;
import org.answerable.desk.reading.Proposer;
import org.answerable.desk.reading.measure.Gold;

/**
 * The facts that a person read out of the founding document, against what is proposed from it, and the same with all names, dates and
 * numbers changed in both.
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

    /**
     * Prints what was found.
     *
     * @param marked annotated texts, among them the seed's own: without it no names and dates are known to change
     * @return which proposals are facts, for those that no act tells; the annotated text judges the others
     */
    Shares print(Proposer proposer, List<Gold> marked) throws IOException {
        String text = Files.readString(folder.resolve("odf-wd670.txt"));
        List<Fact> facts = Files.readAllLines(folder.resolve("facts.tsv")).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> Fact.of(Arrays.asList(line.split("\t", -1))))
                .toList();
        List<Proposal> found = proposer.read(text, List.of(0), null).proposals();
        Shares shares = measure("seed", found, facts);
        Gold gold = marked.stream()
                .filter(each -> each.text().strip().equals(text.strip()))
                .findFirst()
                .orElse(null);
        if (gold == null) {
            figures.told("seed, substituted", "no annotated text is the seed's");
            return shares;
        }
        Rewriting changed = Rewriting.of(gold, Rewriting.Of.EVERYTHING);
        List<Proposal> proposals =
                proposer.read(changed.gold().text(), List.of(0), null).proposals();
        measure(
                "seed, substituted",
                proposals,
                facts.stream().map(changed::fact).toList());
        return shares;
    }

    private Shares measure(String name, List<Proposal> proposals, List<Fact> facts) {
        int[] factOf = Pairing.of(facts, proposals);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            int fact = i;
            if (Arrays.stream(factOf).noneMatch(each -> each == fact)) {
                missed.add(name + ", not found: " + told(facts.get(i)));
            }
        }
        int found = facts.size() - missed.size();
        double precision = proposals.isEmpty() ? 0 : found / (double) proposals.size();
        figures.told(
                name + ": facts found as complete proposals",
                found + " of " + facts.size(),
                ">= " + FACTS + ": " + (found >= FACTS ? "met" : "NOT met"));
        figures.told(
                name + ": proposals that are one of these facts, each once",
                "%d of %d, %.2f".formatted(found, proposals.size(), precision),
                ">= %.2f: %s".formatted(PRECISION, precision >= PRECISION ? "met" : "NOT met"));
        for (int i = 0; i < proposals.size(); i++) {
            String as = factOf[i] < 0
                    ? ", is none of the facts: "
                    : ", found: " + facts.get(factOf[i]).id() + " ";
            System.out.println(name + as + told(proposals.get(i)));
        }
        missed.forEach(System.out::println);
        Shares shares = new Shares();
        for (int i = 0; i < proposals.size(); i++) {
            if (proposals.get(i).parts().stream().noneMatch(each -> each.name().equals("act"))) {
                shares.add(proposals.get(i), factOf[i] >= 0);
            }
        }
        return shares;
    }

    private static String told(Proposal each) {
        return String.join(
                " · ",
                each.subject(),
                each.property(),
                each.value(),
                Objects.requireNonNullElse(each.time(), ""),
                each.modality().code(),
                each.start() + "–" + each.end());
    }

    private static String told(Fact each) {
        return String.join(
                " · ",
                each.id(),
                each.subject(),
                each.property(),
                each.value(),
                each.time(),
                each.modality(),
                each.start() + "–" + each.end());
    }
}

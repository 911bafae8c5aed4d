package org.answerable.bench.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.answerable.bench.Figures;

/** The names of the case that the project began with: every two of them. */
final class CaseNames implements Section {
    private final Peers peers;

    CaseNames(Peers peers) {
        this.peers = peers;
    }

    @Override
    public String name() {
        return "case";
    }

    @Override
    public void measure(Figures figures) throws IOException {
        List<Pair> pairs = pairs();
        figures.told("the case's own names", words(Scored.ours(pairs)));
        peers.scores(pairs)
                .forEach((peer, theirs) -> figures.told("    " + peer + " run now", words(Scored.of(pairs, theirs))));
        for (Pair each : pairs) {
            double score = each.score();
            if ((score >= Scored.THRESHOLD) != each.same()) {
                figures.told(
                        "    wrong: " + each.left() + " / " + each.right(),
                        "%.3f, %s".formatted(score, each.same() ? "the same" : "not the same"));
            }
        }
    }

    private static List<Pair> pairs() throws IOException {
        List<List<String>> names = Rows.of("case.tsv");
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                List<String> one = names.get(i);
                List<String> other = names.get(j);
                pairs.add(
                        Pair.ofPersons(one.get(1), other.get(1), one.getFirst().equals(other.getFirst())));
            }
        }
        return pairs;
    }

    private static String words(Scored scored) {
        return "found %.0f of %d, falsely alarmed %.0f of %d"
                .formatted(
                        scored.recall() * scored.positives(),
                        scored.positives(),
                        scored.falseAlarms() * scored.negatives(),
                        scored.negatives());
    }
}

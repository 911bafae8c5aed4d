package org.answerable.bench.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.answerable.bench.Figures;

/** Rows of the table for slices of labelled pairs: ours over the slice, then a peer's and ours over those that its frozen file has. */
record Slices(Figures figures, Map<String, Double> frozen) {
    void tell(String what, List<LabelledPair> pairs, Predicate<LabelledPair> which) {
        Scored ours = new Scored();
        Scored beside = new Scored();
        Scored theirs = new Scored();
        long strong = 0;
        long strongTheirs = 0;
        for (LabelledPair each : pairs.stream().filter(which).toList()) {
            ours.add(each.score(), each.pair().same());
            strong += each.strongFailure(each.score()) ? 1 : 0;
            Double score = frozen.get(each.key());
            if (score != null) {
                beside.add(each.score(), each.pair().same());
                theirs.add(score, each.pair().same());
                strongTheirs += each.strongFailure(score) ? 1 : 0;
            }
        }
        figures.told(what, words(ours) + "; STRONG failures " + strong);
        if (theirs.size() == 0) {
            return;
        }
        figures.told(
                "        logic-v2 frozen; ours on its rows",
                String.format(
                        Locale.ROOT,
                        "F1 %.3f, AUC %.3f, STRONG failures %d; F1 %.3f, AUC %.3f of %d",
                        theirs.f1(),
                        theirs.auc(),
                        strongTheirs,
                        beside.f1(),
                        beside.auc(),
                        theirs.size()));
    }

    static String words(Scored scored) {
        return String.format(
                Locale.ROOT,
                "F1 %.3f (P %.3f, R %.3f), AUC %.3f of %d",
                scored.f1(),
                scored.precision(),
                scored.recall(),
                scored.auc(),
                scored.size());
    }
}

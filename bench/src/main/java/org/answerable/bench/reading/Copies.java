package org.answerable.bench.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.answerable.bench.Figures;
import org.answerable.desk.reading.Proposer;
import org.answerable.desk.reading.measure.Gold;
import org.answerable.desk.reading.measure.Marked;
import org.answerable.desk.reading.measure.Score;

/** Copies of a set that say the same with other lines, people, days or numbers: how many points each type loses. */
final class Copies {
    private static final double ALLOWED = 2;

    private Copies() {}

    static void losses(Figures figures, String set, List<Gold> texts, Score before, Proposer proposer) {
        List<Gold> wrapped = new ArrayList<>();
        texts.forEach(each -> wrapped.add(new Gold(each.name(), Wrapped.wrapped(each.text()), each.marked())));
        loss(figures, set + ", lines of 80", before, score(wrapped, proposer));
        Map<Rewriting.Of, String> names = new EnumMap<>(Map.of(
                Rewriting.Of.NAMES, ", names swapped",
                Rewriting.Of.DATES, ", dates shifted",
                Rewriting.Of.NUMBERS, ", numbers changed"));
        names.forEach((what, name) -> {
            List<Gold> copies =
                    texts.stream().map(each -> Rewriting.of(each, what).gold()).toList();
            loss(figures, set + name, before, score(copies, proposer));
        });
    }

    private static void loss(Figures figures, String copy, Score before, Score after) {
        points(
                figures,
                copy + ", points lost: all types",
                before.micro().f(),
                after.micro().f());
        for (String type : Score.TYPES) {
            if (before.strict(type).gold() > 0) {
                points(
                        figures,
                        "    " + type,
                        before.strict(type).f(),
                        after.strict(type).f());
            }
        }
        points(
                figures,
                "    frames, modality and arguments",
                before.acts().frame().f(),
                after.acts().frame().f());
    }

    private static void points(Figures figures, String what, double before, double after) {
        double lost = 100 * (before - after);
        figures.told(what, String.format(Locale.ROOT, "%.1f", lost), "<= 2: " + (lost <= ALLOWED ? "met" : "NOT met"));
    }

    private static Score score(List<Gold> texts, Proposer proposer) {
        return Score.of(texts, each -> Marked.of(each.text(), proposer.read(each.text(), List.of(0), null)));
    }
}

package org.answerable.bench.names;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.answerable.bench.Figures;
import org.answerable.names.Script;
import org.answerable.names.learn.Person;

/** Whether a score means the same in every script: people of EveryPolitician on whom nothing was tuned, by a Latin name and another. */
final class Scripts implements Section {
    private static final String PERSONS = "everypolitician/everypolitician_wikidata_names.tsv";
    private static final int MOST = 600;
    private static final double ONE_IN_HUNDRED = .01;
    private static final List<Script> ASKED = List.of(
            Script.CYRILLIC,
            Script.GEORGIAN,
            Script.ARMENIAN,
            Script.GREEK,
            Script.ARABIC,
            Script.HEBREW,
            Script.HANGUL,
            Script.KANA,
            Script.HAN,
            Script.LATIN);

    private final DataFolder data;
    private final Peers peers;

    Scripts(DataFolder data, Peers peers) {
        this.data = data;
        this.peers = peers;
    }

    @Override
    public String name() {
        return "scripts";
    }

    @Override
    public void measure(Figures figures) throws IOException {
        if (!data.has(figures, "scripts", PERSONS)) {
            return;
        }
        List<Person> persons = Person.read(data.file(PERSONS));
        Map<String, List<String>> earlier = new HashMap<>();
        Rows.of("logicv2-scripts.tsv").forEach(row -> earlier.put(row.getFirst(), row));
        for (Script script : ASKED) {
            List<TwoNames> drawn = TwoNames.untouched(persons, script);
            Drawn pairs = Drawn.from(drawn.subList(0, Math.min(MOST, drawn.size())));
            String name = script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
            tell(figures, "Latin and " + name, Scored.ours(pairs.easy()), Scored.ours(pairs.hard()));
            beside(figures, pairs);
            Optional.ofNullable(earlier.get(script.name()))
                    .ifPresent(row -> figures.told("    logic-v2 earlier, all persons", said(row)));
        }
    }

    private void beside(Figures figures, Drawn pairs) throws IOException {
        int easy = pairs.easy().size();
        Map<String, List<Double>> scores = peers.scores(pairs.all());
        if (scores.isEmpty()) {
            figures.told("    peers", Peers.ABSENT);
        }
        scores.forEach((peer, theirs) -> tell(
                figures,
                "    " + peer + " on the same rows",
                Scored.of(pairs.easy(), theirs.subList(0, easy)),
                Scored.of(pairs.hard(), theirs.subList(easy, theirs.size()))));
    }

    private static void tell(Figures figures, String what, Scored easy, Scored hard) {
        figures.told(
                what,
                String.format(
                        Locale.ROOT,
                        "recall %.3f of %d, at 1 %% %.3f; false alarms: random %.5f of %d, hard %.4f of %d",
                        easy.recall(),
                        easy.positives(),
                        easy.recallAt(ONE_IN_HUNDRED),
                        easy.falseAlarms(),
                        easy.negatives(),
                        hard.falseAlarms(),
                        hard.negatives()));
    }

    private static String said(List<String> row) {
        return "recall %s of %s, at 1 %% %s; false alarms: hard %s"
                .formatted(row.get(2), row.get(1), row.get(3), row.get(4));
    }
}

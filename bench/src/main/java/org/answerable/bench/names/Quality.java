package org.answerable.bench.names;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.answerable.bench.Figures;
import org.answerable.desk.matching.NameKinds;
import org.answerable.names.learn.Halves;

/** Nomenklatura's name_bench: pairs that people labelled; logic-v2's scores beside, frozen in a file of theirs. */
final class Quality implements Section {
    private static final String CASES = "nomenklatura/cases.csv";
    private static final String FROZEN = "nomenklatura/logicv2-frozen.csv";

    private final DataFolder data;
    private final Peers peers;

    Quality(DataFolder data, Peers peers) {
        this.data = data;
        this.peers = peers;
    }

    @Override
    public String name() {
        return "quality";
    }

    @Override
    public void measure(Figures figures) throws IOException {
        if (!data.has(figures, "name_bench", CASES, FROZEN)) {
            return;
        }
        List<LabelledPair> cases = cases();
        Map<String, Double> frozen = frozen();
        Slices rows = new Slices(figures, frozen);
        rows.tell("name_bench all", cases, each -> true);
        rows.tell("    Person", cases, each -> each.isA("Person"));
        rows.tell("    Company", cases, each -> each.isA("Company"));
        Map<String, Integer> groups = new TreeMap<>();
        cases.forEach(each -> groups.merge(each.group(), 1, Integer::sum));
        groups.keySet()
                .forEach(group -> rows.tell(
                        "    group " + group, cases, each -> each.group().equals(group)));
        rows.tell("name_bench, tuned half", cases, Quality::tuned);
        rows.tell("    Person", cases, each -> tuned(each) && each.isA("Person"));
        rows.tell("    Company", cases, each -> tuned(each) && each.isA("Company"));
        rows.tell("name_bench, untouched half", cases, each -> !tuned(each));
        rows.tell("    Person", cases, each -> !tuned(each) && each.isA("Person"));
        rows.tell("    Company", cases, each -> !tuned(each) && each.isA("Company"));
        beside(figures, cases);
    }

    private void beside(Figures figures, List<LabelledPair> cases) throws IOException {
        List<Pair> pairs = cases.stream().map(LabelledPair::pair).toList();
        Map<String, List<Double>> scores = peers.scores(pairs);
        if (scores.isEmpty()) {
            figures.told("name_bench, peers run now", Peers.ABSENT);
        }
        scores.forEach((peer, theirs) ->
                figures.told("name_bench all, " + peer + " run now", Slices.words(Scored.of(pairs, theirs))));
    }

    private static boolean tuned(LabelledPair one) {
        return Halves.tunedPair(one.pair().left(), one.pair().right());
    }

    private List<LabelledPair> cases() throws IOException {
        List<LabelledPair> cases = new ArrayList<>();
        for (NamedCsvRecord row : Table.read(data.file(CASES))) {
            String schema = row.getField("schema");
            Pair pair = new Pair(
                    schema,
                    NameKinds.of(schema),
                    row.getField("name1"),
                    row.getField("name2"),
                    row.getField("is_match").equals("true"));
            cases.add(new LabelledPair(row.getField("case_group"), row.getField("quality"), pair, pair.score()));
        }
        return cases;
    }

    private Map<String, Double> frozen() throws IOException {
        Map<String, Double> frozen = new HashMap<>();
        for (NamedCsvRecord row : Table.read(data.file(FROZEN))) {
            frozen.put(
                    LabelledPair.key(row.getField("schema"), row.getField("name1"), row.getField("name2")),
                    Double.parseDouble(row.getField("score")));
        }
        return frozen;
    }
}

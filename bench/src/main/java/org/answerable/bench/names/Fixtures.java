package org.answerable.bench.names;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.answerable.bench.Figures;
import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.Script;

/**
 * Screening by name alone: yente's fixtures of listed persons are the list, their names with a slip are the questions, and its synthetic persons
 * are customers who are on no list. Every question is compared with everybody on the list: what is missed here, no index is to blame for.
 */
final class Fixtures implements Section {
    private static final String NEGATIVES = "yente/negatives_us.csv";
    private static final Map<String, String> LISTS = new TreeMap<>(Map.of(
            "UN", "yente/positives_un_untreated.csv",
            "US Congress", "yente/positives_us_congress_untreated.csv"));

    private final DataFolder data;
    private final Peers peers;
    private final int customers;

    /** @param customers how many of the synthetic persons are screened, from the first on */
    Fixtures(DataFolder data, Peers peers, int customers) {
        this.data = data;
        this.peers = peers;
        this.customers = customers;
    }

    @Override
    public String name() {
        return "fixtures";
    }

    @Override
    public void measure(Figures figures) throws IOException {
        if (!data.has(figures, "fixtures", NEGATIVES)
                || !data.has(figures, "fixtures", LISTS.values().toArray(String[]::new))) {
            return;
        }
        List<Name> screened = names(NEGATIVES, customers);
        for (Map.Entry<String, String> each : LISTS.entrySet()) {
            List<Name> listed = names(each.getValue(), Integer.MAX_VALUE);
            ListOfNames list = new ListOfNames(listed);
            for (Slip slip : Slip.values()) {
                recall(figures, each.getKey(), list, listed, slip);
            }
            alerts(figures, each.getKey(), list, screened);
        }
    }

    private void recall(Figures figures, String name, ListOfNames list, List<Name> listed, Slip slip)
            throws IOException {
        List<Pair> asked = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < listed.size(); i++) {
            Pair pair =
                    Pair.ofPersons(slip.of(listed.get(i).text()), listed.get(i).text(), true);
            asked.add(pair);
            found += list.offers(Name.of(pair.left(), Kind.PERSON), i) ? 1 : 0;
        }
        figures.told(
                "%s fixture, %s: recall@5 at .70".formatted(name, slip.words()),
                String.format(Locale.ROOT, "%.3f of %d", found / (double) listed.size(), listed.size()));
        peers.scores(asked)
                .forEach((peer, scores) -> figures.told(
                        "    %s gives the right person .70".formatted(peer),
                        String.format(
                                Locale.ROOT, "%.3f", Scored.of(asked, scores).recall())));
    }

    private void alerts(Figures figures, String name, ListOfNames list, List<Name> screened) throws IOException {
        List<Pair> alerts = new ArrayList<>();
        int stopped = 0;
        int namesakes = 0;
        for (Name each : screened) {
            List<Pair> of = list.alerts(each);
            alerts.addAll(of);
            stopped += of.isEmpty() ? 0 : 1;
            namesakes += list.has(each) ? 1 : 0;
        }
        double thousands = screened.size() / 1000.0;
        figures.told(
                "%s fixture, per 1,000 of %,d synthetic customers".formatted(name, screened.size()),
                String.format(
                        Locale.ROOT,
                        "alerts %.2f, of names in Latin letters %.2f; stopped %.2f, of whom namesakes letter by letter %.2f",
                        alerts.size() / thousands,
                        alerts.stream().filter(Fixtures::latin).count() / thousands,
                        stopped / thousands,
                        namesakes / thousands));
        peers.scores(alerts)
                .forEach((peer, scores) -> figures.told(
                        "    of these alerts, %s's too (it may have others)".formatted(peer),
                        String.format(
                                Locale.ROOT, "%.3f", Scored.of(alerts, scores).falseAlarms())));
    }

    /** Names in few and short words of another script are alarmed most: they are told apart from the rest. */
    private static boolean latin(Pair pair) {
        return pair.left().codePoints().filter(Character::isLetter).allMatch(each -> Script.of(each) == Script.LATIN);
    }

    private List<Name> names(String file, int most) throws IOException {
        return Table.read(data.file(file)).stream()
                .limit(most)
                .map(row -> Name.of(fullName(row), Kind.PERSON))
                .toList();
    }

    private static String fullName(NamedCsvRecord row) {
        return row.getField("full_name");
    }
}

package org.answerable.bench.names;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.answerable.bench.Figures;
import org.answerable.names.Kind;
import org.answerable.names.Name;

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
    private final int customers;

    /** @param customers how many of the synthetic persons are screened, from the first on */
    Fixtures(DataFolder data, int customers) {
        this.data = data;
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
                figures.told(
                        "%s fixture, %s: recall@5 at .70".formatted(each.getKey(), slip.words()),
                        String.format(Locale.ROOT, "%.3f of %d", recall(list, listed, slip), listed.size()));
            }
            alerts(figures, each.getKey(), list, screened);
        }
    }

    private static double recall(ListOfNames list, List<Name> listed, Slip slip) {
        int found = 0;
        for (int i = 0; i < listed.size(); i++) {
            String asked = slip.of(listed.get(i).text());
            found += list.offers(Name.of(asked, Kind.PERSON), i) ? 1 : 0;
        }
        return found / (double) listed.size();
    }

    private static void alerts(Figures figures, String name, ListOfNames list, List<Name> screened) {
        int stopped = 0;
        int alerts = 0;
        int namesakes = 0;
        for (Name each : screened) {
            int of = list.alerts(each);
            alerts += of;
            stopped += of > 0 ? 1 : 0;
            namesakes += of > 0 && list.has(each) ? 1 : 0;
        }
        double thousands = screened.size() / 1000.0;
        figures.told(
                "%s fixture, per 1,000 of %,d synthetic customers".formatted(name, screened.size()),
                String.format(
                        Locale.ROOT,
                        "alerts %.2f; stopped %.2f, of whom namesakes letter by letter %.2f",
                        alerts / thousands,
                        stopped / thousands,
                        namesakes / thousands));
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

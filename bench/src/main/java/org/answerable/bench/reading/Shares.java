package org.answerable.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.answerable.bench.Figures;
import org.answerable.desk.reading.Found;
import org.answerable.desk.reading.Proposal;
import org.answerable.desk.reading.measure.Gold;
import org.answerable.desk.reading.measure.Tally;

/** Which share of the proposals of each property, and of each pattern of annotators that agree, was right. */
final class Shares {
    /** A share of fewer cases is chance; such a property has the share of all. */
    private static final int FEW = 5;

    private final Map<String, Tally> properties = new TreeMap<>();
    private final Map<String, Tally> patterns = new TreeMap<>();
    private Tally all = Tally.NONE;

    void add(Gold gold, Found found) {
        Rightness rightness = new Rightness(gold, found);
        found.proposals().forEach(each -> rightness.of(each).ifPresent(right -> add(each, right)));
    }

    void add(Proposal proposal, boolean right) {
        Tally one = right ? new Tally(1, 0, 0) : new Tally(0, 1, 0);
        properties.merge(proposal.property(), one, Tally::plus);
        patterns.merge(pattern(proposal), one, Tally::plus);
        all = all.plus(one);
    }

    void add(Shares other) {
        other.properties.forEach((property, tally) -> properties.merge(property, tally, Tally::plus));
        other.patterns.forEach((pattern, tally) -> patterns.merge(pattern, tally, Tally::plus));
        all = all.plus(other.all);
    }

    void print(Figures figures, String of) {
        figures.told(of + ", right of proposals from acts: all", measured(all));
        properties.forEach((property, tally) -> figures.told("    " + property, measured(tally)));
        patterns.forEach((pattern, tally) -> figures.told("    found by " + pattern, measured(tally)));
    }

    /** Writes the table that the desk takes its confidence from. */
    void write(Path file, String of) throws IOException {
        StringBuilder out = new StringBuilder(
                "# Share of right proposals for each property, and of how many; * is the share of all. Measured on "
                        + of
                        + "\n# by: bench/run reading --no-speed --confidence desk/src/main/resources/rules/confidence.tsv\n"
                        + "# A property with fewer than " + FEW + " cases is not listed.\n");
        out.append(row("*", all));
        properties.forEach((property, tally) -> {
            if (cases(tally) >= FEW) {
                out.append(row(property, tally));
            }
        });
        Files.writeString(file, out);
    }

    private static String row(String property, Tally tally) {
        return String.format(Locale.ROOT, "%s\t%.2f\t%d%n", property, tally.precision(), cases(tally));
    }

    private static String measured(Tally tally) {
        return String.format(Locale.ROOT, "%.2f of %d", tally.precision(), cases(tally));
    }

    private static int cases(Tally tally) {
        return tally.right() + tally.wrong();
    }

    /** Kinds of annotators without versions and files: {@code crf+rules}. */
    private static String pattern(Proposal proposal) {
        List<String> kinds = proposal.annotators().stream()
                .map(each -> each.replaceFirst("[/@].*", ""))
                .distinct()
                .sorted()
                .toList();
        return String.join("+", kinds);
    }
}

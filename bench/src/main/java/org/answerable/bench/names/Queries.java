package org.answerable.bench.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.answerable.bench.Figures;
import org.answerable.bench.Shell;
import org.answerable.names.Hit;
import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.NameIndex;
import org.answerable.names.NameMatcher;
import org.answerable.names.NameSearch;

/** How many names are sought in an index of very many a second, on one thread, and whether it finds what comparing with all finds. */
final class Queries implements Section {
    private static final double THRESHOLD = .70;
    private static final int QUESTIONS = 5_000;
    private static final int COMPARED = 20;
    private static final double MILLION = 1e6;

    private final Path data;
    private final int names;

    Queries(Path data, int names) {
        this.data = data;
        this.names = names;
    }

    @Override
    public String name() {
        return "queries";
    }

    @Override
    public void measure(Figures figures) throws IOException {
        Path folder = Shell.folder();
        try {
            Duplicates made = Duplicates.make(data, names, folder);
            if (made == null) {
                figures.told("queries", "not measured: make-duplicates is not there, or python3 is not");
                return;
            }
            measure(figures, made.names(), folder.resolve("names.index"));
        } finally {
            Shell.remove(folder);
        }
    }

    private void measure(Figures figures, List<String> all, Path file) throws IOException {
        long began = System.nanoTime();
        NameIndex.Builder builder = NameIndex.builder(Kind.PERSON);
        all.forEach(builder::add);
        builder.write(file);
        double built = (System.nanoTime() - began) / 1e9;
        began = System.nanoTime();
        NameSearch search = NameIndex.open(file).search(THRESHOLD);
        figures.told(
                "queries: index of %,d names".formatted(all.size()),
                String.format(
                        Locale.ROOT,
                        "built in %.1f s, %d MB, opened in %.2f s",
                        built,
                        Shell.size(file) >> 20,
                        (System.nanoTime() - began) / 1e9));
        Random random = new Random(1);
        double[] millis = new double[QUESTIONS];
        long hits = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Name name = Name.of(all.get(random.nextInt(all.size())), Kind.PERSON);
            long asked = System.nanoTime();
            hits += search.hits(name).size();
            millis[i] = (System.nanoTime() - asked) / MILLION;
        }
        figures.told(
                "queries: %,d names of it, no word known before".formatted(QUESTIONS),
                rate(millis, 0, hits),
                "300 a second");
        figures.told("queries: the second half of them", rate(millis, QUESTIONS / 2, hits), "300 a second");
        figures.mustBeNone(
                "queries: hits that comparing all finds and it does not, or not so", lost(search, all, random));
    }

    private static String rate(double[] millis, int from, long hits) {
        double[] sorted = Arrays.copyOfRange(millis, from, millis.length);
        double sum = Arrays.stream(sorted).sum();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%.0f a second, median %.2f ms, 99 of 100 in %.1f ms, %.1f hits each",
                1000 * sorted.length / sum,
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100],
                (double) hits / millis.length);
    }

    private static long lost(NameSearch search, List<String> all, Random random) {
        long lost = 0;
        for (int i = 0; i < COMPARED; i++) {
            Name name = Name.of(all.get(random.nextInt(all.size())), Kind.PERSON);
            Map<Integer, Double> found = new HashMap<>();
            for (Hit hit : search.hits(name)) {
                found.put(hit.number(), hit.score());
            }
            for (int number = 0; number < all.size(); number++) {
                double score = NameMatcher.score(name, Name.of(all.get(number), Kind.PERSON));
                double told = found.getOrDefault(number, 0.0);
                lost += told == (score >= THRESHOLD ? score : 0) ? 0 : 1;
            }
        }
        return lost;
    }
}

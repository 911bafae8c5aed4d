package org.answerable.bench.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.answerable.bench.Figures;
import org.answerable.bench.Memory;
import org.answerable.bench.Shell;

/** {@code answerable dedupe} as a whole process on synthetic persons of several sizes: precision, recall, time and memory, and how time grows. */
final class Dedupe implements Section {
    private static final double THRESHOLD = .70;
    private static final int POLL = 200;
    private static final double KILO = 1024;

    private final Path data;
    private final List<Integer> sizes;

    Dedupe(Path data, List<Integer> sizes) {
        this.data = data;
        this.sizes = sizes;
    }

    @Override
    public String name() {
        return "dedupe";
    }

    @Override
    public void measure(Figures figures) throws IOException {
        Path folder = Shell.folder();
        try {
            Shell.did(Shell.root().resolve("answerable").toString(), "--version");
            double last = 0;
            for (int i = 0; i < sizes.size(); i++) {
                Duplicates made = Duplicates.make(data, sizes.get(i), folder);
                if (made == null) {
                    figures.told("dedupe", "not measured: make-duplicates is not there, or python3 is not");
                    return;
                }
                double seconds = measure(figures, sizes.get(i), made, folder.resolve("pairs.csv"));
                if (i > 0) {
                    double exponent = Math.log(seconds / last) / Math.log((double) sizes.get(i) / sizes.get(i - 1));
                    figures.told(
                            "dedupe: exponent of growth from %,d to %,d".formatted(sizes.get(i - 1), sizes.get(i)),
                            String.format(Locale.ROOT, "%.2f", exponent),
                            "at most 1.2");
                }
                last = seconds;
            }
        } finally {
            Shell.remove(folder);
        }
    }

    private static double measure(Figures figures, int persons, Duplicates made, Path out) throws IOException {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(
                        Shell.root().resolve("answerable").toString(),
                        "dedupe",
                        "--file",
                        made.entities().toString(),
                        "--threshold",
                        String.valueOf(THRESHOLD),
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, Memory.pss(process.pid()));
            Shell.pause(POLL);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        String what = "dedupe: %,d persons".formatted(persons);
        if (process.exitValue() != 0) {
            figures.told(what, "not measured: answerable dedupe failed");
            return seconds;
        }
        Set<String> found = new HashSet<>();
        Table.read(out).forEach(row -> found.add(Duplicates.pair(row.getField("left"), row.getField("right"))));
        Duplicates.True pairs = made.pairs();
        double right = count(found, pairs.all());
        figures.told(
                what,
                String.format(
                        Locale.ROOT,
                        "precision %.4f, recall %.4f, with a transliterated row %.4f",
                        right / found.size(),
                        right / pairs.all().size(),
                        count(found, pairs.transliterated())
                                / (double) pairs.transliterated().size()),
                "precision .97, recall .92, transliterated .90");
        figures.told(what, String.format(Locale.ROOT, "%.1f s, %.0f MB", seconds, peak / KILO));
        return seconds;
    }

    private static int count(Set<String> found, Set<String> of) {
        return (int) of.stream().filter(found::contains).count();
    }
}

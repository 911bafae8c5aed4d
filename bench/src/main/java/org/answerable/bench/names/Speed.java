package org.answerable.bench.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.answerable.bench.Figures;
import org.answerable.bench.Shell;
import org.answerable.names.learn.Person;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How many pairs of names of persons are compared a second on one thread, and how many by others on the same rows. */
final class Speed implements Section {
    private static final String PERSONS = "everypolitician/everypolitician_wikidata_names.tsv";
    private static final int ROUNDS = 5;
    private static final double HALF = .5;

    private final DataFolder data;
    private final Peers peers;

    Speed(DataFolder data, Peers peers) {
        this.data = data;
        this.peers = peers;
    }

    @Override
    public String name() {
        return "speed";
    }

    @Override
    public void measure(Figures figures) throws IOException {
        if (!data.has(figures, "speed", PERSONS)) {
            return;
        }
        List<Pair> pairs = SpeedPairs.from(Person.read(data.file(PERSONS)));
        byte[] rows = (String.join("\n", Peers.rows(pairs)) + "\n").getBytes(StandardCharsets.UTF_8);
        long half = pairs.stream().filter(each -> each.score() > HALF).count();
        figures.told(
                "speed: pairs, scoring > .5",
                String.format(Locale.ROOT, "%,d, %.3f", pairs.size(), half / (double) pairs.size()));
        figures.told("speed: SHA-256 of the pairs drawn", DataFolder.hash(rows));
        Path folder = Shell.folder();
        try {
            Path file = Files.write(folder.resolve("pairs.tsv"), rows);
            Map<String, Double> ours = ours(file);
            ours.forEach((what, rate) -> figures.told("speed: ours, " + what, rate(rate)));
            beside(figures, ours, peers.speeds(pairs));
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH did not run", e);
        } finally {
            Shell.remove(folder);
        }
    }

    private static Map<String, Double> ours(Path file) throws RunnerException {
        Map<String, Double> rates = new TreeMap<>();
        for (RunResult each : new Runner(new OptionsBuilder()
                        .include(PairSpeed.class.getName() + ".*")
                        .param("file", file.toString())
                        .mode(Mode.Throughput)
                        .timeUnit(TimeUnit.SECONDS)
                        .forks(1)
                        .threads(1)
                        .warmupIterations(ROUNDS)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(ROUNDS)
                        .measurementTime(TimeValue.seconds(2))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            rates.put(
                    each.getPrimaryResult().getLabel(),
                    each.getPrimaryResult().getStatistics().getPercentile(50));
        }
        return rates;
    }

    private static void beside(Figures figures, Map<String, Double> ours, Map<String, Double> theirs) {
        if (theirs.isEmpty()) {
            figures.told("speed: peers", Peers.ABSENT);
        }
        theirs.forEach((what, rate) -> {
            double mine = ours.getOrDefault(what.substring(what.lastIndexOf(' ') + 1), 0.0);
            figures.told(
                    "speed: " + what,
                    rate(rate) + String.format(Locale.ROOT, "; ours is %.2f times as fast", mine / rate));
        });
    }

    private static String rate(double rate) {
        return String.format(Locale.ROOT, "%,.0f pairs a second", rate);
    }
}

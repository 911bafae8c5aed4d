package org.answerable.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.answerable.bench.Shell;

/** Others' matchers, which are programs of their own ({@code bench/names/peers}); where they cannot be installed there are no figures of theirs. */
final class Peers {
    /** What a row says in place of their figures. */
    static final String ABSENT = "not measured: bench/names/peers/run failed, or --no-peers";

    private final boolean asked;

    Peers(boolean asked) {
        this.asked = asked;
    }

    /** The scores that they give some pairs, pair by pair, by the name of the matcher; empty when they are absent. */
    Map<String, List<Double>> scores(List<Pair> pairs) throws IOException {
        List<String> rows = lines("score", pairs);
        if (rows.size() != pairs.size()) {
            return Map.of();
        }
        List<Double> logic = new ArrayList<>();
        List<Double> fuzzy = new ArrayList<>();
        for (String each : rows) {
            String[] cells = each.split("\t", -1);
            logic.add(Double.valueOf(cells[0]));
            fuzzy.add(Double.valueOf(cells[1]));
        }
        return new TreeMap<>(Map.of("logic-v2", logic, "token_sort_ratio", fuzzy));
    }

    /** How many pairs a second they score, by the name of the matcher and whether what is compared was prepared; empty when they are absent. */
    Map<String, Double> speeds(List<Pair> pairs) throws IOException {
        Map<String, Double> speeds = new LinkedHashMap<>();
        for (String line : lines("speed", pairs)) {
            String[] cells = line.split("\t", -1);
            speeds.put(cells[0], Double.parseDouble(cells[1]));
        }
        return speeds;
    }

    /** The pairs as the peers read them. */
    static List<String> rows(List<Pair> pairs) {
        List<String> rows = new ArrayList<>();
        pairs.forEach(each -> rows.add(String.join("\t", each.schema(), plain(each.left()), plain(each.right()))));
        return rows;
    }

    private static String plain(String name) {
        return name.replaceAll("[\\t\\n\\r]", " ");
    }

    private List<String> lines(String program, List<Pair> pairs) throws IOException {
        if (!asked) {
            return List.of();
        }
        Path folder = Shell.folder();
        try {
            Path file = Files.write(folder.resolve("pairs.tsv"), rows(pairs));
            String run = Shell.root().resolve("bench/names/peers/run").toString();
            return Shell.output(folder, run, program, file.toString()).lines().toList();
        } finally {
            Shell.remove(folder);
        }
    }
}

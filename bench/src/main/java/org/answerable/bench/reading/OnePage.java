package org.answerable.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.answerable.bench.Figures;
import org.answerable.bench.Shell;
import org.answerable.desk.reading.measure.Gold;

/** How long {@code answerable propose} takes for one page from the start of its process to its end, models included. */
final class OnePage {
    private static final int PAGE = 3_000;
    private static final int RUNS = 3;
    private static final String COMMANDS = "org.answerable.desk.cli.Answerable";

    private OnePage() {}

    static void measure(Figures figures, List<Gold> texts) throws Exception {
        Path folder = Shell.folder();
        try {
            for (String language : List.of("en", "ru")) {
                StringBuilder page = new StringBuilder();
                texts.stream()
                        .filter(each -> each.language().equals(language))
                        .forEach(each -> page.append(each.text()).append('\n'));
                String text = page.substring(0, Math.min(PAGE, page.length()));
                Path file = Files.writeString(folder.resolve("page-" + language + ".txt"), text);
                figures.told(
                        "propose, one page, " + language + ": whole process",
                        seconds(folder, file),
                        "< 4 s, the first run apart, which leaves an archive of classes");
            }
        } finally {
            Shell.remove(folder);
        }
    }

    private static String seconds(Path folder, Path file) throws Exception {
        List<Double> runs = new ArrayList<>();
        for (int i = 0; i <= RUNS; i++) {
            runs.add(run(folder, file));
        }
        return String.format(
                Locale.ROOT,
                "%.1f s (%.1f s the first time)",
                runs.subList(1, runs.size()).stream().sorted().toList().get(RUNS / 2),
                runs.getFirst());
    }

    /** With the options of the script {@code answerable}. */
    private static double run(Path folder, Path file) throws Exception {
        Path models = Shell.root().resolve("models");
        List<String> options = List.of(
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
                "-Xlog:disable",
                "-Danswerable.models=" + models);
        ProcessBuilder process = Shell.java(
                options,
                Class.forName(COMMANDS),
                List.of(
                        "propose",
                        file.toString(),
                        "--out",
                        folder.resolve("out").toString()));
        long from = System.nanoTime();
        int code = process.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - from) / 1e9;
        if (code != 0) {
            throw new IOException("propose ended with " + code);
        }
        return seconds;
    }
}

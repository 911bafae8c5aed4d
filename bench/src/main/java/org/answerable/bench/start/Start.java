package org.answerable.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.answerable.bench.Figures;
import org.answerable.bench.Memory;
import org.answerable.bench.Shell;
import org.answerable.bench.Times;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the desk and the command line of this tree, as a person would, and looks at the clock and at the memory. */
@Command(name = "start", mixinStandardHelpOptions = true)
public final class Start implements Callable<Integer> {
    private static final String SHOWN = "Malik Kenzhaliyev";

    @Option(names = "--times", description = "how often each command is measured (default: ${DEFAULT-VALUE})")
    int times = 5;

    @Option(names = "--idle", description = "seconds of rest before memory is read (default: ${DEFAULT-VALUE})")
    int idle = 60;

    /** Measures. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Start()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        // what has to be built is built before the clock starts
        Shell.did(Shell.root().resolve("answerable").toString(), "--version");
        Figures figures = new Figures("start");
        Path folder = Shell.folder();
        try {
            Path home = folder.resolve("home");
            try (Running first = Running.start(home)) {
                figures.told("./run to 200 on /, new home with its demonstration", seconds(first.millis()));
            }
            List<Long> later = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                try (Running again = Running.start(home)) {
                    later.add(again.millis());
                }
            }
            figures.told(
                    "./run to 200 on /, later, median of " + times,
                    seconds(later.stream().sorted().toList().get(times / 2)),
                    "< 6 s");
            try (Running running = Running.start(home)) {
                Shell.pause(idle * 1000L);
                long desk = Memory.pss(running.pid());
                long server = Memory.server(home).map(Memory::pssOfTree).orElse(0L);
                figures.told(
                        "PSS at rest after " + idle + " s",
                        "desk %d + PostgreSQL %d = %d MB".formatted(desk >> 10, server >> 10, (desk + server) >> 10),
                        "< 600 MB");
                commands(home, "with a running server", "< 0.8 s", figures);
            }
            commands(home, "cold", "< 1.2 s", figures);
        } finally {
            Shell.remove(folder);
        }
        return figures.print();
    }

    private void commands(Path home, String how, String promised, Figures figures) throws IOException {
        for (List<String> command : List.of(List.of("list", "person"), List.of("show", SHOWN))) {
            int[] failed = {0};
            Times taken = Times.of(1, times, () -> failed[0] += run(home, command) ? 0 : 1);
            figures.told(
                    "./answerable " + String.join(" ", command) + ", " + how + ", median of " + times,
                    String.format(Locale.ROOT, "%.2f s", taken.millis(0.5) / 1000),
                    promised);
            figures.mustBeNone("of these, failed", failed[0]);
        }
    }

    private static boolean run(Path home, List<String> command) {
        List<String> all = new ArrayList<>();
        all.add(Shell.root().resolve("answerable").toString());
        all.addAll(command);
        all.addAll(List.of("--home", home.toString()));
        return Shell.did(all.toArray(String[]::new));
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.2f s", millis / 1e3);
    }
}

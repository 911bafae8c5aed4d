package org.answerable.bench.faults;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.answerable.bench.Documents;
import org.answerable.bench.Figures;
import org.answerable.bench.Shell;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Kills, a full disk, and a backup restored beside: what was acknowledged must be there, and nothing by half. */
@Command(name = "faults", mixinStandardHelpOptions = true)
public final class Faults implements Callable<Integer> {
    @Option(
            names = "--kills",
            description = "how often to kill desk or database (default: ${DEFAULT-VALUE}); 0: leave that out")
    int kills = 30;

    @Option(
            names = "--documents",
            description = "how many documents to store at least meanwhile (default: ${DEFAULT-VALUE})")
    int documents = 200;

    @Option(
            names = "--sources",
            description = "how many sources to back up (default: ${DEFAULT-VALUE}); 0: leave that out")
    int sources = 1_000;

    @Option(
            names = "--full",
            description =
                    "how many documents to store on a disk that gets full (default: ${DEFAULT-VALUE}); 0: leave that out")
    int full = 120;

    @Option(names = "--seed", description = "of the randomness")
    long seed = System.currentTimeMillis();

    @Option(names = "--minutes", description = "after which killing ends (default: ${DEFAULT-VALUE})")
    int minutes = 15;

    /** Measures. */
    public static void main(String... arguments) {
        // that a killed server cannot be reached is what is looked for, and no news
        Logger.getLogger("").setLevel(Level.OFF);
        System.exit(new CommandLine(new Faults()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Figures figures = new Figures("faults, seed " + seed);
        Path folder = Shell.folder();
        try {
            Documents texts = new Documents(folder.resolve("documents"), 0);
            if (kills > 0) {
                Kills killing = new Kills(folder.resolve("home"), folder.resolve("documents"), new Random(seed));
                killing.run(kills, documents, System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes));
                killing.tell(figures);
            }
            if (full > 0) {
                new FullDisk(texts).run(folder, full, figures);
            }
            if (sources > 0) {
                new Beside(texts).run(folder, sources, figures);
            }
        } finally {
            Shell.remove(folder);
        }
        return figures.print();
    }
}

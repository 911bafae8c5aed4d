package org.answerable.bench.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.answerable.bench.Figures;
import org.answerable.bench.Shell;
import org.answerable.desk.reading.Chain;
import org.answerable.desk.reading.Proposer;
import org.answerable.desk.reading.measure.Gold;
import org.answerable.desk.reading.measure.Score;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How good proposals are on texts in which a person marked what is right, on the seed, and how fast they come. */
@Command(name = "reading", mixinStandardHelpOptions = true)
public final class Reading implements Callable<Integer> {
    @Option(names = "--dev", description = "the set that rules may be read against")
    Path dev = Shell.root().resolve("../shared/data/extraction/dev");

    @Option(
            names = "--blind",
            split = ",",
            description =
                    "sets of texts by people who had seen no rule; closed.txt in one names those that nobody opened since")
    List<Path> blind = List.of(
            Shell.root().resolve("desk/src/test/resources/reading/blind"),
            Shell.root().resolve("desk/src/test/resources/reading/plain"));

    @Option(names = "--seed", description = "the folder of the seed")
    Path seed = Shell.root().resolve("../shared/data/seed");

    @Option(
            names = "--millions",
            split = ",",
            description = "sizes of the long texts, in millions of characters (default: ${DEFAULT-VALUE})")
    List<Integer> millions = List.of(1, 2, 5, 10);

    @Option(names = "--confidence", description = "the file to write the shares of right proposals to")
    @Nullable
    Path confidence;

    @Option(names = "--no-speed", description = "leave the clock out")
    boolean noSpeed;

    /** Measures. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Reading()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Figures figures = new Figures("reading");
        Proposer proposer = Chain.standard();
        List<Gold> marked = texts(dev);
        Shares shares = table(figures, "dev", dev, marked, proposer);
        for (Path each : blind) {
            String name = String.valueOf(each.getFileName());
            List<Gold> texts = texts(each);
            shares.add(table(figures, name, each, texts, proposer));
            Path closed = each.resolve("closed.txt");
            if (Files.exists(closed)) {
                Set<String> names = Set.copyOf(Files.readAllLines(closed));
                List<Gold> unread = texts.stream()
                        .filter(text -> names.contains(text.name()))
                        .toList();
                new Table(figures, name + ", closed texts,", unread).brief(proposer);
            }
        }
        if (Files.exists(seed.resolve("facts.tsv"))) {
            shares.add(new Seed(figures, seed).print(proposer, marked));
        } else {
            figures.told("seed", "there is none in " + seed);
        }
        if (confidence != null) {
            shares.write(confidence, "the development set, the blind sets and the seed");
        }
        if (!noSpeed && Files.isDirectory(dev)) {
            OnePage.measure(figures, marked);
            new Speed(figures, proposer, marked).measure(millions);
        }
        return figures.print();
    }

    private static List<Gold> texts(Path folder) {
        return Files.isDirectory(folder) ? Gold.folder(folder) : List.of();
    }

    private static Shares table(Figures figures, String name, Path folder, List<Gold> texts, Proposer proposer) {
        if (texts.isEmpty()) {
            figures.told(name, "there are no annotated texts in " + folder);
            return new Shares();
        }
        Shares shares = new Shares();
        Score read = new Table(figures, name, texts).print(proposer, shares);
        Copies.losses(figures, name, texts, read, proposer);
        return shares;
    }
}

package org.answerable.bench.names;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.answerable.bench.Figures;
import org.answerable.bench.Shell;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How well names are told apart, in one script and across scripts, and how fast; others' matchers on the same rows beside. */
@Command(name = "names", mixinStandardHelpOptions = true)
public final class Names implements Callable<Integer> {
    @Option(names = "--data", description = "the folder of labelled names")
    Path data = Shell.root().resolve("../shared/data/names");

    @Option(
            names = "--only",
            split = ",",
            description =
                    "the sections to measure: quality, case, scripts, fixtures, speed, queries, dedupe (default: all)")
    List<String> only = List.of();

    @Option(names = "--no-peers", description = "leave others' matchers out")
    boolean noPeers;

    @Option(
            names = "--customers",
            description = "how many synthetic persons are screened (default: ${DEFAULT-VALUE}; 50,000 are there)")
    int customers = 5_000;

    @Option(names = "--names", description = "how many names are in the index (default: ${DEFAULT-VALUE})")
    int names = 1_000_000;

    @Option(
            names = "--persons",
            split = ",",
            description = "how many synthetic persons are looked through for duplicates (default: 10000,100000,300000)")
    List<Integer> persons = List.of(10_000, 100_000, 300_000);

    /** Measures. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Names()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Figures figures = new Figures("names");
        DataFolder folder = new DataFolder(data.normalize());
        for (Section each : sections(folder, new Peers(!noPeers))) {
            if (only.isEmpty() || only.contains(each.name())) {
                System.err.println("bench: " + each.name() + " …");
                each.measure(figures);
            }
        }
        folder.tell(figures);
        return figures.print();
    }

    /** A new section is a line here. */
    private List<Section> sections(DataFolder folder, Peers peers) {
        return List.of(
                new Quality(folder, peers),
                new CaseNames(peers),
                new Scripts(folder, peers),
                new Fixtures(folder, peers, customers),
                new Speed(folder, peers),
                new Queries(data, names),
                new Dedupe(data, persons));
    }
}

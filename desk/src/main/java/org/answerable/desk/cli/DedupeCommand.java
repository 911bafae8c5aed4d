package org.answerable.desk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.answerable.desk.matching.Dedupe;
import org.answerable.desk.matching.PairTable;
import org.answerable.desk.matching.Party;
import org.answerable.desk.matching.PartyFile;
import org.answerable.desk.matching.PartyPair;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "dedupe",
        description = "Lists pairs of entities that may be one: of the home, as far as you may see them, or of a file."
                + " It decides nothing; with --file it stores nothing and needs no home.")
final class DedupeCommand implements Callable<Integer> {
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @Mixin
    HomeOptions options = new HomeOptions();

    @Option(names = "--file", paramLabel = "FILE", description = "FollowTheMoney entities, one JSON object a line")
    @Nullable
    Path file;

    @Option(
            names = "--threshold",
            required = true,
            description = "what a pair must score, .67 to 1; .70 is what is offered elsewhere")
    double threshold;

    @Option(names = "--out", paramLabel = "FILE", description = "a CSV file to write: left,right,score")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        try (ConsoleProgress progress = ConsoleProgress.onError()) {
            if (file != null) {
                return told(
                        new Dedupe(PartyFile.read(file, progress), threshold, TEMPORARY, progress).pairs(),
                        new Out(System.out, false));
            }
            return options.with((desk, viewer, output) -> {
                List<Party> parties = new ArrayList<>();
                desk.export().entities(viewer, progress, entity -> parties.add(Party.of(entity)));
                return told(new Dedupe(parties, threshold, desk.home().spool(), progress).pairs(), output);
            });
        }
    }

    private int told(List<PartyPair> pairs, Out output) {
        if (out == null) {
            output.raw(CsvLine.of(PairTable.COLUMNS));
            pairs.forEach(pair -> output.raw(CsvLine.of(PairTable.row(pair))));
            return 0;
        }
        PairTable.write(pairs, out);
        output.result(
                (pairs.size() == 1 ? "1 pair" : pairs.size() + " pairs") + " written to " + out,
                Map.of("pairs", pairs.size(), "out", out.toString()));
        return 0;
    }
}

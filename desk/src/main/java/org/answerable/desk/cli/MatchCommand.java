package org.answerable.desk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.answerable.desk.matching.NameKinds;
import org.answerable.desk.matching.PairsFile;
import org.answerable.desk.matching.Scores;
import org.answerable.names.Comparison;
import org.answerable.names.Name;
import org.answerable.names.NameMatcher;
import org.answerable.names.Term;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description = "Tells how alike two names are, in whatever scripts, and why; or scores pairs of names in a file."
                + " Stores nothing and needs no home.")
final class MatchCommand implements Callable<Integer> {
    @Parameters(arity = "0..2", paramLabel = "NAME", description = "two names")
    List<String> names = List.of();

    @Option(
            names = "--schema",
            defaultValue = "Person",
            description = "what the names are the names of: Person, Company, Organization, Vessel, … (default: Person)")
    String schema = "Person";

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description = "a CSV file with the columns name1 and name2, and schema where it is known")
    @Nullable
    Path pairs;

    @Option(names = "--out", paramLabel = "FILE", description = "the file to write: the same rows with a column score")
    @Nullable
    Path out;

    @Option(names = "--json", description = "one JSON object")
    boolean json;

    @Override
    public Integer call() {
        if (pairs != null) {
            return scored(pairs);
        }
        if (names.size() != 2) {
            throw new Refusal("two names are needed, each in quotation marks, or a file of pairs with --pairs");
        }
        tell(NameMatcher.compare(
                Name.of(names.getFirst(), NameKinds.of(schema)), Name.of(names.getLast(), NameKinds.of(schema))));
        return 0;
    }

    private int scored(Path file) {
        if (out == null || !names.isEmpty()) {
            throw new Refusal("pairs in a file are scored into another, named with --out; give no names beside them");
        }
        try (ConsoleProgress progress = ConsoleProgress.onError()) {
            long count = new PairsFile(file, progress).score(out);
            new Out(System.out, json)
                    .result(
                            (count == 1 ? "1 pair" : count + " pairs") + " scored into " + out,
                            Map.of("pairs", count, "out", out.toString()));
        }
        return 0;
    }

    private void tell(Comparison comparison) {
        StringBuilder words = new StringBuilder(Scores.text(comparison.score()));
        words.append(comparison.same() ? "  may be the same name" : "  not offered as the same");
        comparison.terms().forEach(term -> words.append("\n  ").append(term));
        if (comparison.terms().isEmpty()) {
            words.append("\n  no word of one was found in the other");
        }
        new Out(System.out, json)
                .result(
                        words.toString(),
                        Map.of(
                                "score", comparison.score(),
                                "same", comparison.same(),
                                "evidence", comparison.evidence(),
                                "terms",
                                        comparison.terms().stream()
                                                .map(MatchCommand::object)
                                                .toList()));
    }

    private static Map<String, Object> object(Term term) {
        return Map.of(
                "finding", term.finding().name(),
                "left", term.left(),
                "right", term.right(),
                "factor", term.factor(),
                "words", term.toString());
    }
}

package org.answerable.desk.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.answerable.desk.search.Hit;
import org.answerable.desk.search.Snippet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "find",
        description = "Finds sources and entities by their words; \"a phrase\", a prefix as last word, -not this.")
final class FindCommand implements Callable<Integer> {
    @Mixin
    HomeOptions options = new HomeOptions();

    @Parameters(paramLabel = "TEXT", arity = "1..*")
    List<String> words = List.of();

    @Option(names = "--most", defaultValue = "20", description = "how many at the most")
    int most = 20;

    @Override
    public Integer call() {
        return options.with((desk, viewer, out) -> {
            desk.search().follow();
            List<Hit> hits = desk.search().find(viewer, String.join(" ", words), most);
            for (Hit each : hits) {
                out.result(
                        line(each),
                        Map.of(
                                "kind", each.kind().name().toLowerCase(Locale.ROOT),
                                "id", each.id().toString(),
                                "caption", each.caption(),
                                "snippets",
                                        each.snippets().stream()
                                                .map(Snippet::text)
                                                .toList()));
            }
            if (hits.isEmpty()) {
                out.line("nothing found");
            }
            long lag = desk.search().lag(viewer);
            if (lag > 0) {
                out.line("(" + lag + " changes are not in the index yet; another process is indexing them)");
            }
            return 0;
        });
    }

    private static String line(Hit hit) {
        StringBuilder line = new StringBuilder(hit.id() + "  " + hit.caption());
        hit.snippets().forEach(each -> line.append("\n    ").append(each.text().replaceAll("\\s+", " ")));
        return line.toString();
    }
}

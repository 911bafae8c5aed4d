package org.answerable.bench.scale;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.answerable.bench.Figures;
import org.answerable.bench.Shell;
import org.answerable.bench.Times;
import org.answerable.desk.Desk;
import org.answerable.desk.HotReading;
import org.answerable.desk.ManyClaims;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Arrival;
import org.answerable.desk.review.Draft;
import org.answerable.desk.review.Subject;
import org.answerable.desk.storage.Home;
import org.answerable.desk.web.Browser;
import org.answerable.desk.web.WebServer;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.claim.Reading;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Quotes;
import org.answerable.record.source.Source;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills a home with claims and reads in it what pages and commands read most. */
@Command(name = "scale", mixinStandardHelpOptions = true)
public final class Scale implements Callable<Integer> {
    private static final String SENTENCE = "Mira Example teaches.";

    @Option(names = "--claims", description = "how many (default: ${DEFAULT-VALUE})")
    int claims = 1_000_000;

    @Option(names = "--indexed", description = "how many of them search finds (default: ${DEFAULT-VALUE})")
    int indexed = 100_000;

    @Option(names = "--times", description = "how often each reading is measured (default: ${DEFAULT-VALUE})")
    int times = 100;

    /** What was put into the home. */
    private record Filled(Source few, Claim claim, UUID busiest) {}

    /** Measures. */
    public static void main(String... arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        System.exit(new CommandLine(new Scale()).execute(arguments));
    }

    @Override
    public Integer call() {
        Figures figures = new Figures("scale");
        Path folder = Shell.folder();
        try {
            Home home = Home.at(folder.resolve("home"));
            Filled filled = fill(home, figures);
            Map<String, String> scans = new Plans(home).scans(desk -> ten(desk, filled));
            scans.forEach((reading, plan) -> System.out.println("SCAN " + reading + ": " + plan));
            figures.mustBeNone("of the ten hottest readings, scanning a large table", scans.size());
            try (Desk desk = Desk.open(home)) {
                ten(desk, filled)
                        .forEach((what, reading) ->
                                figures.told(what, Times.of(10, times, reading).words()));
                pages(desk, filled, figures);
                search(desk, figures);
            }
        } finally {
            Shell.remove(folder);
        }
        return figures.print();
    }

    private Filled fill(Home home, Figures figures) {
        try (Desk desk = Desk.open(home)) {
            Viewer viewer = desk.accounts().owner().viewer();
            Source few = store(desk, viewer, "few.txt", SENTENCE);
            var text = Objects.requireNonNull(
                    desk.sources().open(viewer, few.id()).orElseThrow().text());
            Claim claim = desk.claims()
                    .make(
                            viewer,
                            Draft.of(
                                    new Subject.Fresh("Person", "Mira Example"),
                                    "position",
                                    "teacher",
                                    Modality.HAPPENED,
                                    List.of(new Passage(few.id(), Quotes.find(text, SENTENCE)))));
            desk.claims().read(viewer, claim.id(), Reading.ACCEPTED, null);
            Source many = store(desk, viewer, "many.txt", "Mira and others.");
            long start = System.nanoTime();
            UUID busiest = ManyClaims.fill(desk.database().owner(), many, claims);
            LeftOut.decide(desk.database().owner());
            figures.told("claims, each decided on but for one in fifty", String.valueOf(claims));
            figures.told("written in", seconds(start));
            return new Filled(few, claim, busiest);
        }
    }

    private static Source store(Desk desk, Viewer viewer, String name, String text) {
        return desk.intake()
                .receive(
                        viewer,
                        Arrival.to(desk.cases().usual(viewer).id()),
                        name,
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .source();
    }

    private static Map<String, Runnable> ten(Desk desk, Filled filled) {
        return HotReading.of(desk, desk.accounts().owner().viewer(), filled.busiest, filled.claim, filled.few);
    }

    private void pages(Desk desk, Filled filled, Figures figures) {
        try (WebServer server = WebServer.start(desk, 0)) {
            Browser browser = new Browser(server.address());
            browser.get(server.link().getPath());
            String entity = "/entities/" + filled.busiest;
            figures.told("page of the entity with " + ManyClaims.BUSIEST + " claims", page(browser, entity), "< 50 ms");
            figures.told("its size", (browser.get(entity).body().length() >> 10) + " KB");
            figures.told("page of people", page(browser, "/people"));
            figures.told("page of what is to do", page(browser, "/"));
            figures.told("page of sources", page(browser, "/sources"));
        }
    }

    private String page(Browser browser, String path) {
        return Times.of(20, times, () -> {
                    int status = browser.get(path).statusCode();
                    if (status != 200) {
                        throw new IllegalStateException(path + " answered " + status);
                    }
                })
                .words();
    }

    private void search(Desk desk, Figures figures) {
        LeftOut.name(desk.database().owner(), indexed);
        long start = System.nanoTime();
        desk.search().follow();
        figures.told("search: " + indexed + " claims indexed in", seconds(start));
        Viewer viewer = desk.accounts().owner().viewer();
        figures.told("search: behind by", desk.search().lag(viewer) + " entries");
        for (String words : List.of("Mira Example", "post 17", "person", "nobody such")) {
            figures.told(
                    "search: “" + words + "”, "
                            + desk.search().find(viewer, words, 50).size() + " found",
                    Times.of(10, times, () -> desk.search().find(viewer, words, 50))
                            .words());
        }
    }

    private static String seconds(long start) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
    }
}

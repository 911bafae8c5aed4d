package org.answerable.bench.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.answerable.bench.Documents;
import org.answerable.bench.Figures;
import org.answerable.bench.Shell;
import org.answerable.bench.Times;
import org.answerable.desk.Desk;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Arrival;
import org.answerable.desk.storage.Home;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stores many mixed documents while the search index follows, as in a desk that runs. */
@Command(name = "ingest", mixinStandardHelpOptions = true)
public final class Ingest implements Callable<Integer> {
    private static final int LONG = 200;
    private static final int LONG_ONES = 3;

    @Option(names = "--documents", description = "how many (default: ${DEFAULT-VALUE})")
    int documents = 5_000;

    @Option(names = "--warm", description = "after how many the clock starts (default: ${DEFAULT-VALUE})")
    int warm = 200;

    @Option(names = "--hands", description = "how many are brought at once (default: ${DEFAULT-VALUE})")
    int hands = 2;

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    /** Measures. */
    public static void main(String... arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        System.exit(new CommandLine(new Ingest()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Figures figures = new Figures("ingest");
        Path folder = Shell.folder();
        try {
            Path texts = folder.resolve("documents");
            // in a process of its own: what writing them takes is no memory of the desk
            int written = Shell.java(
                            List.of("-XX:+UseSerialGC"),
                            Documents.class,
                            List.of(texts.toString(), "1", "0", String.valueOf(warm + documents)))
                    .inheritIO()
                    .start()
                    .waitFor();
            figures.mustBeNone("documents that could not be made", written);
            measure(folder, new Documents(texts, 1), figures);
        } finally {
            Shell.remove(folder);
        }
        return figures.print();
    }

    private void measure(Path folder, Documents texts, Figures figures) throws InterruptedException, IOException {
        Home home = Home.at(folder.resolve("home"));
        try (Desk desk = Desk.open(home)) {
            Viewer viewer = desk.accounts().owner().viewer();
            Arrival arrival = Arrival.to(desk.cases().usual(viewer).id());
            try (Residence residence = Residence.of(home.folder())) {
                Thread follower = Thread.ofVirtual().start(() -> follow(desk));
                bring(desk, viewer, arrival, texts, warm);
                residence.begin();
                long start = System.nanoTime();
                bring(desk, viewer, arrival, texts, warm + documents);
                double seconds = (System.nanoTime() - start) / 1e9;
                figures.told("documents, mixed, of 1 to 5 pages", String.valueOf(documents));
                figures.told("read by", hands + " at once");
                figures.told("a second", String.format(Locale.ROOT, "%.1f", documents / seconds), ">= 15");
                residence.tell(figures);
                longOnes(desk, viewer, arrival, texts, figures);
                follower.interrupt();
                follower.join();
            }
            figures.mustBeNone("refused", failed.get());
            figures.told("search behind the record by", desk.search().lag(viewer) + " entries");
        }
    }

    private void bring(Desk desk, Viewer viewer, Arrival arrival, Documents texts, int end)
            throws InterruptedException {
        List<Thread> working = java.util.stream.IntStream.range(0, hands)
                .mapToObj(hand -> Thread.ofPlatform().start(() -> {
                    for (int number = next.getAndUpdate(n -> Math.min(end, n + 1));
                            number < end;
                            number = next.getAndUpdate(n -> Math.min(end, n + 1))) {
                        one(desk, viewer, arrival, texts.file(number));
                    }
                }))
                .toList();
        for (Thread each : working) {
            each.join();
        }
    }

    private void one(Desk desk, Viewer viewer, Arrival arrival, Path file) {
        try {
            desk.intake().receive(viewer, arrival, file.getFileName().toString(), file);
        } catch (RuntimeException e) {
            failed.incrementAndGet();
            System.err.println("bench: " + e.getMessage());
        }
    }

    private void longOnes(Desk desk, Viewer viewer, Arrival arrival, Documents texts, Figures figures) {
        int[] number = {0};
        List<Path> files = java.util.stream.IntStream.range(0, LONG_ONES)
                .mapToObj(each -> texts.pdf(each, LONG))
                .toList();
        Times times = Times.of(0, LONG_ONES, () -> one(desk, viewer, arrival, files.get(number[0]++)));
        figures.told(
                "a PDF of " + LONG + " pages, median of " + LONG_ONES,
                String.format(Locale.ROOT, "%.2f s", times.millis(0.5) / 1000),
                "< 5 s");
    }

    private static void follow(Desk desk) {
        try {
            while (true) {
                desk.search().follow();
                Thread.sleep(1000);
            }
        } catch (InterruptedException e) {
            // the end of the measurement
        }
    }
}

package org.answerable.bench.room;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.answerable.bench.Figures;
import org.answerable.bench.Shell;
import org.answerable.bench.Times;
import org.answerable.desk.Desk;
import org.answerable.desk.Logging;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Arrival;
import org.answerable.desk.reading.Trades;
import org.answerable.desk.storage.Home;
import org.answerable.desk.web.Browser;
import org.answerable.desk.web.WebServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A long text with very many proposals: opening its room, going on in it, deciding one, accepting what agrees, and undoing all of that. */
@Command(name = "room", mixinStandardHelpOptions = true)
public final class Room implements Callable<Integer> {
    private static final String PASSWORD = "correct horse battery staple";
    private static final int WARM = 20;
    private static final int MEASURED = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(names = "--proposals", description = "how many (default: ${DEFAULT-VALUE})")
    int proposals = 2_100;

    /** Measures. */
    public static void main(String... arguments) {
        Logging.warningsOnly();
        System.exit(new CommandLine(new Room()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Figures figures = new Figures("room");
        Path folder = Shell.folder();
        try (Desk desk = Desk.open(Home.at(folder.resolve("home")), null, Trades.CHAIN);
                WebServer server = WebServer.start(desk, 0)) {
            Viewer owner = desk.accounts().owner().viewer();
            desk.accounts().setPassword(owner, desk.accounts().owner(), PASSWORD);
            long arrived = System.nanoTime();
            UUID source = desk.intake()
                    .receive(
                            owner,
                            Arrival.to(desk.cases().usual(owner).id()),
                            "long.txt",
                            new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8)))
                    .source()
                    .id();
            while (desk.proposals().counts(owner, source).all() < proposals) {
                Thread.sleep(5);
            }
            figures.told("from arrival to " + proposals + " proposals that wait", millis(arrived));
            Browser browser = new Browser(server.address());
            browser.post("/sign-in", "/sign-in", Map.of("name", "owner", "password", PASSWORD));
            measure(figures, browser, "/sources/" + source + "/proposals");
        } finally {
            Shell.remove(folder);
        }
        return figures.print();
    }

    private void measure(Figures figures, Browser browser, String room) throws Exception {
        figures.told(
                "the room's page, whole",
                Times.of(WARM, MEASURED, () -> browser.get(room)).words(),
                "< 2 s");
        figures.told(
                "the next 50 proposals",
                Times.of(WARM, MEASURED, () -> browser.get(room + "/block?number=7"))
                        .words());
        figures.told(
                "the next page of the text",
                Times.of(WARM, MEASURED, () -> browser.get(room + "/leaf?leaf=2"))
                        .words());
        figures.told(
                "what others decided",
                Times.of(WARM, MEASURED, () -> browser.get(room + "/changes?since=2020-01-01T00:00:00Z"))
                        .words());
        Iterator<String> ids = IntStream.range(0, (WARM + MEASURED) / 50 + 1)
                .mapToObj(block -> ids(browser, room + "/block?number=" + block))
                .flatMap(List::stream)
                .iterator();
        String token = browser.page(room).select("#decide input[name=_csrf]").attr("value");
        figures.told(
                "one decision, stored and logged",
                Times.of(WARM, MEASURED, () -> decide(browser, room, token, one(ids.next())))
                        .words(),
                "< 100 ms");
        String step = UUID.randomUUID().toString();
        long together = System.nanoTime();
        decide(browser, room, token, "[{\"step\":\"%s\",\"verb\":\"together\",\"least\":95}]".formatted(step));
        figures.told("accepting the rest together", millis(together));
        long undone = System.nanoTime();
        decide(
                browser,
                room,
                token,
                "[{\"step\":\"%s\",\"verb\":\"undo\",\"undoes\":\"%s\"}]".formatted(UUID.randomUUID(), step));
        figures.told("undoing that in one step", millis(undone));
    }

    private static List<String> ids(Browser browser, String path) {
        JsonNode block = JSON.readTree(browser.get(path).body());
        return block.get("proposals")
                .valueStream()
                .map(each -> each.get("id").asString())
                .toList();
    }

    private static String one(String proposal) {
        return "[{\"step\":\"%s\",\"verb\":\"accept\",\"proposal\":\"%s\",\"seen\":0}]"
                .formatted(UUID.randomUUID(), proposal);
    }

    private static void decide(Browser browser, String room, String token, String asks) {
        String answer = browser.json(room + "/decisions", token, asks).body();
        if (!answer.contains("\"DONE\"")) {
            throw new IllegalStateException(answer);
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < proposals; i++) {
            text.append("Xy")
                    .append(spelt(i))
                    .append(" Zw")
                    .append(spelt(i * 7 + 3))
                    .append(" is a smith.\n\n");
            text.append("Nothing else was said of it that day, and nobody asked.\n\n".repeat(3));
        }
        return text.toString();
    }

    private static String spelt(int number) {
        StringBuilder name = new StringBuilder();
        for (int left = number + 1_000; left > 0; left /= 10) {
            name.append("abcdefghij".charAt(left % 10));
        }
        return name.toString();
    }

    private static String millis(long since) {
        return (System.nanoTime() - since) / 1_000_000 + " ms";
    }
}

package org.answerable.desk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.answerable.desk.TestDesk;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.record.claim.Modality;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BackgroundTest {
    @RegisterExtension
    static final TestDesk test = new TestDesk(Trades.CHAIN);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Test
    void whatArrivesWaitsUntilItIsReadAndIsReadOnce() {
        Source source = source("Ada Arne is a baker.");
        assertThat(stage(source)).isEqualTo(Task.Stage.WAITING);
        AtomicInteger readings = new AtomicInteger();

        background(counting(readings)).readWaiting();
        background(counting(readings)).readWaiting();
        test.desk().proposals().read(test.owner(), source.id());
        background(counting(readings)).readWaiting();

        assertThat(readings).hasValue(1);
        assertThat(stage(source)).isEqualTo(Task.Stage.DONE);
        assertThat(offers(source)).hasSize(1);
    }

    @Test
    void ofSeveralProcessesOneReadsASource() throws Exception {
        Source source = source("Bo Berg is a baker.");
        AtomicInteger readings = new AtomicInteger();
        CountDownLatch together = new CountDownLatch(4);
        try (ExecutorService processes = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(processes.submit(() -> {
                    together.countDown();
                    together.await();
                    return background(counting(readings)).readWaiting();
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        assertThat(readings).hasValue(1);
        assertThat(offers(source)).hasSize(1);
    }

    @Test
    void aReaderThatFailsIsSaidAndCanBeAskedAgain() {
        Source source = source("Cato Carl is a baker.");
        background((text, pages, language) -> {
                    throw new IllegalStateException("broken");
                })
                .readWaiting();

        assertThat(stage(source)).isEqualTo(Task.Stage.FAILED);
        test.desk().proposals().read(test.owner(), source.id());
        background(new Trades()).readWaiting();
        assertThat(offers(source)).hasSize(1);
    }

    @Test
    void anotherVersionAddsWhatIsNewAndRepeatsNothing() {
        Source source = source("Dag Dreyer is a baker. Elin Edda was a diver.");
        background(new Trades()).readWaiting();
        Proposals newer = new Proposals(test.desk().access(), newer(), Known.NOBODY);
        newer.read(test.owner(), source.id());

        new Background(test.desk().access(), test.desk().accounts(), newer(), newer).readWaiting();

        assertThat(offers(source))
                .extracting(each -> each.proposal().value())
                .containsExactly("baker", "Nordic", "diver");
        assertThat(offers(source)).extracting(Offer::place).containsExactly(1, 2, 3);
    }

    @Test
    void whatDoesNotQuoteTheTextFallsAway() {
        Source source = source("Finn Fox is a baker.");
        background((text, pages, language) -> new Found(
                        List.of(),
                        List.of(),
                        List.of(
                                proposal("Finn Fox", 0, 8, "Finn Fog"),
                                proposal("Finn Fox", 5, 900, "Fox"),
                                proposal("\u0000", 0, 4, "Finn")),
                        List.of("half of it was a picture")))
                .readWaiting();

        assertThat(offers(source)).isEmpty();
        assertThat(test.desk().proposals().notices(test.owner(), source.id()))
                .containsExactly(
                        "half of it was a picture", "3 proposals did not quote the text as it stands and fell away.");
    }

    @Test
    void whoeverBroughtASourceNeedNotBeThereAnyMore() {
        Viewer leaver = test.account("leaver-of-sources", Role.OFFICER, Confidentiality.CASE);
        Source source = test.desk()
                .intake()
                .receive(
                        leaver,
                        org.answerable.desk.intake.Arrival.to(test.casework().id()),
                        "left.txt",
                        new java.io.ByteArrayInputStream(
                                "Gry Grann is a baker.".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .source();
        test.desk().accounts().close(test.owner(), test.desk().accounts().named(test.owner(), "leaver-of-sources"));

        background(new Trades()).readWaiting();

        assertThat(offers(source)).hasSize(1);
    }

    private static Reader newer() {
        return new Reader("trades 2", (text, pages, language) -> {
            List<Proposal> all =
                    new ArrayList<>(new Trades().read(text, pages, language).proposals());
            int at = text.indexOf("Elin");
            all.add(proposal("Elin Edda", at, at + 4, "Elin"));
            return new Found(List.of(), List.of(), all, List.of());
        });
    }

    private static Proposal proposal(String subject, int start, int end, String quote) {
        return new Proposal(
                subject,
                "Person",
                "ethnicity",
                "Nordic",
                null,
                List.of(),
                Modality.HAPPENED,
                "the source itself",
                start,
                end,
                quote,
                List.of(),
                List.of("test@1"),
                0.5,
                "it is a test");
    }

    private static Proposer counting(AtomicInteger readings) {
        return (text, pages, language) -> {
            readings.incrementAndGet();
            return new Trades().read(text, pages, language);
        };
    }

    private static Background background(Proposer proposer) {
        return new Background(
                test.desk().access(),
                test.desk().accounts(),
                new Reader(Trades.CHAIN.version(), proposer),
                test.desk().proposals());
    }

    private static Task.Stage stage(Source source) {
        return test.desk()
                .proposals()
                .task(test.owner(), source.id())
                .orElseThrow()
                .stage();
    }

    private static List<Offer> offers(Source source) {
        return test.desk().proposals().block(test.owner(), source.id(), 0);
    }

    private static Source source(String text) {
        return test.source("reading-" + NUMBER.incrementAndGet() + ".txt", text, Confidentiality.CASE);
    }
}

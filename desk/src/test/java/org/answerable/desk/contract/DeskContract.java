package org.answerable.desk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.answerable.desk.Desk;
import org.answerable.desk.Progress;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.demo.Demonstration;
import org.answerable.desk.intake.Arrival;
import org.answerable.desk.log.Report;
import org.answerable.desk.log.Verification;
import org.answerable.desk.review.Draft;
import org.answerable.desk.review.Subject;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.claim.Reading;
import org.answerable.record.claim.Stated;
import org.answerable.record.identity.Judgement;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Quotes;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Source;
import org.junit.jupiter.api.Test;

/** The promises of a desk that depend on what database is under it. A new kind of database inherits this class and opens a desk on itself. */
abstract class DeskContract {

    /** A desk on the database in question, open for the whole class. */
    abstract Desk desk();

    @Test
    void whatIsStoredComesBackAsItWas() {
        Source source = store("back.txt", "Mira Example opened the school on 1 June 2020. Қазақ тілі, українська, 🖐.");
        assertThat(desk().sources().withId(owner(), source.id())).hasValue(source);
        assertThat(text(source).text()).startsWith("Mira Example").contains("Қазақ тілі, українська, 🖐.");
        Claim claim = claim(source, "Mira Example", "Mira Example opened the school");
        assertThat(desk().claims().withId(owner(), claim.id()))
                .map(Stated::claim)
                .hasValue(claim);
        assertThat(desk().claims().on(owner(), source.id())).hasSize(1);
    }

    @Test
    void decisionsAddUpInTheOrderInWhichTheyWereMade() {
        Claim claim = claim(store("order.txt", "Mira Example taught here."), "Mira Example", "Mira Example taught");
        for (Reading each : List.of(Reading.ACCEPTED, Reading.REJECTED, Reading.ACCEPTED)) {
            desk().claims().read(owner(), claim.id(), each, null);
        }
        desk().claims().undo(owner(), claim.id());
        assertThat(desk().claims()
                        .withId(owner(), claim.id())
                        .orElseThrow()
                        .standing()
                        .reading())
                .isEqualTo(Reading.REJECTED);
        assertThat(desk().claims().decisions(owner(), claim.id())).hasSize(4);
    }

    @Test
    void manyDecidingAtOnceLoseNothingAndKeepTheChainSingle() throws Exception {
        Source source = store("many.txt", "Mira Example signed the letter.");
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            claims.add(claim(source, "Mira Example " + (char) ('A' + i), "Mira Example signed"));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            List<Callable<Stated>> work = claims.stream()
                    .map(each ->
                            (Callable<Stated>) () -> desk().claims().read(owner(), each.id(), Reading.ACCEPTED, null))
                    .toList();
            for (Future<Stated> each : pool.invokeAll(work)) {
                assertThat(each.get().accepted()).isTrue();
            }
        }
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void twoThatAreOneAreShownAsOneUntilItIsTakenBack() {
        Claim one = accepted(store("one.txt", "Mira Example sings."), "Mira Example", "Mira Example sings");
        Claim other = accepted(store("other.txt", "M. Example dances."), "M. Example", "M. Example dances");
        desk().people().decide(owner(), one.subject(), other.subject(), Judgement.SAME, "the same school");
        assertThat(desk().records().of(owner(), one.subject()).orElseThrow().entities())
                .containsOnly(one.subject(), other.subject());
        desk().people().decide(owner(), other.subject(), one.subject(), Judgement.UNSURE, "not so sure");
        assertThat(desk().records().of(owner(), one.subject()).orElseThrow().entities())
                .containsOnly(one.subject());
    }

    @Test
    void whoDoesNotBelongToTheCaseSeesNothingOfIt() {
        Claim hidden = accepted(store("hidden.txt", "Mira Example hides."), "Mira Example", "Mira Example hides");
        Viewer outside = desk().accounts()
                .open(owner(), "outside-" + System.nanoTime(), "Somebody", Role.EDITOR)
                .viewer();
        assertThat(desk().records().of(outside, hidden.subject()))
                .isEqualTo(desk().records().of(outside, UUID.randomUUID()));
        assertThat(desk().claims().countOpen(outside)).isZero();
        assertThatThrownBy(() -> desk().claims().read(outside, hidden.id(), Reading.REJECTED, null))
                .hasMessageContaining("no such claim");
    }

    @Test
    void whatFailsInTheMiddleLeavesNothing() {
        int before = desk().cases().of(owner()).size();
        assertThatThrownBy(() -> desk().access().run(owner(), transaction -> {
                    transaction.note("case.open");
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThat(desk().cases().of(owner())).hasSize(before);
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void theDemonstrationLoadsOnceAndVerifies() {
        assertThat(new Demonstration(desk(), owner(), Progress.NONE).load()).isPositive();
        assertThat(new Demonstration(desk(), owner(), Progress.NONE).load()).isZero();
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void whatWasStoredIsFoundAgain() {
        accepted(store("found.txt", "Mira Example wove a carpet in Exampletown."), "Mira Example", "Mira Example wove");
        desk().search().follow();
        assertThat(desk().search().find(owner(), "carpet", 10)).isNotEmpty();
    }

    private Viewer owner() {
        return desk().accounts().owner().viewer();
    }

    private Report verify() {
        return Verification.of(desk().database(), desk().vault()).run(Progress.NONE, List.of());
    }

    private Source store(String name, String text) {
        return desk().intake()
                .receive(
                        owner(),
                        Arrival.to(desk().cases().usual(owner()).id()),
                        name,
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .source();
    }

    private CanonicalText text(Source source) {
        return Objects.requireNonNull(
                desk().sources().open(owner(), source.id()).orElseThrow().text());
    }

    private Claim claim(Source source, String name, String quote) {
        return desk().claims()
                .make(
                        owner(),
                        Draft.of(
                                new Subject.Fresh("Person", name),
                                "position",
                                "teacher",
                                Modality.HAPPENED,
                                List.of(new Passage(source.id(), Quotes.find(text(source), quote)))));
    }

    private Claim accepted(Source source, String name, String quote) {
        Claim claim = claim(source, name, quote);
        desk().claims().read(owner(), claim.id(), Reading.ACCEPTED, null);
        return claim;
    }
}

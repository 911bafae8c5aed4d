package org.answerable.desk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.answerable.desk.TestDesk;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.record.Identifier;
import org.answerable.record.claim.Assessment;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.claim.Reading;
import org.answerable.record.claim.Stated;
import org.answerable.record.source.Confidentiality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProposalsTest {
    @RegisterExtension
    static final TestDesk test = new TestDesk(Trades.CHAIN);

    @Test
    void proposalsAreNoClaims() {
        Room room = room("Rolf Aumer is a bailiff. Sena Bek was a notary.");

        assertThat(room.offers())
                .extracting(each -> each.proposal().subject())
                .containsExactly("Rolf Aumer", "Sena Bek");
        assertThat(test.desk().claims().on(test.owner(), room.source().id())).isEmpty();
        assertThat(room.named("Rolf Aumer")).isEmpty();
        assertThat(test.desk().claims().open(test.owner(), null, 100))
                .noneMatch(each -> each.claim().named().equals("Rolf Aumer"));
    }

    @Test
    void acceptingMakesAClaimThatIsReadAndNotAssessed() {
        Room room = room("Ivo Cern is allegedly a ferryman.");

        Outcome outcome = room.accept(room.at(1));

        assertThat(outcome.result()).isEqualTo(Outcome.Result.DONE);
        Stated stated = claim(room, 1);
        assertThat(stated.accepted()).isTrue();
        assertThat(stated.standing().assessment()).isEqualTo(Assessment.UNASSESSED);
        assertThat(stated.claim().method()).isEqualTo("pairs@1 + verbs@1");
        assertThat(stated.claim().modality()).isEqualTo(Modality.ALLEGED);
        assertThat(stated.claim().passages().getFirst().words()).isEqualTo("Ivo Cern is allegedly a ferryman");
    }

    @Test
    void rejectingMakesNoClaim() {
        Room room = room("Tove Dahl is a tailor.");

        room.reject(room.at(1));

        assertThat(room.at(1).head().state()).isEqualTo(State.REJECTED);
        assertThat(test.desk().claims().on(test.owner(), room.source().id())).isEmpty();
    }

    @Test
    void whatIsAcceptedAsEditedSaysSo() {
        Room room = room("Uno Falk was a smith the next day.");

        room.accept(
                room.at(1), new Wording(null, false, "Uno Falck", null, null, "blacksmith", "", "denied", "his aunt"));

        Claim claim = claim(room, 1).claim();
        assertThat(claim.named()).isEqualTo("Uno Falck");
        assertThat(claim.value().text()).isEqualTo("blacksmith");
        assertThat(claim.time()).isNull();
        assertThat(claim.modality()).isEqualTo(Modality.DENIED);
        assertThat(claim.asserter()).isEqualTo("his aunt");
        assertThat(claim.method()).isEqualTo("pairs@1, edited");
    }

    @Test
    void choosingAnotherTimeOfARelativeDateIsNoEdit() {
        Room room = room("Vera Gill was a smith the next day.");

        room.accept(room.at(1), new Wording(null, false, null, null, null, null, "2019-02-16", null, null));

        assertThat(claim(room, 1).claim().time()).isEqualTo("2019-02-16");
        assertThat(claim(room, 1).claim().method()).isEqualTo("pairs@1");
    }

    @Test
    void whatCannotBeAClaimIsRefusedAndStillWaits() {
        Room room = room("Wim Hald is a baker.");

        Outcome outcome =
                room.accept(room.at(1), new Wording(null, false, null, null, null, null, "yesterday", null, null));

        assertThat(outcome.result()).isEqualTo(Outcome.Result.REFUSED);
        assertThat(outcome.sentence()).contains("yesterday");
        assertThat(room.at(1).head().state()).isEqualTo(State.OPEN);
        assertThat(room.named("Wim Hald")).isEmpty();
    }

    @Test
    void whoIsCalledTheSameInOneSourceIsTheSame() {
        Room room = room("Ada Ipsen is a baker. Ada Ipsen is a singer.");

        room.accept(room.at(1));
        room.accept(room.at(2));

        assertThat(claim(room, 2).claim().subject())
                .isEqualTo(claim(room, 1).claim().subject());
    }

    @Test
    void whoIsCalledTheSameInAnotherSourceIsLinkedByAPersonAlone() {
        Room first = room("Bo Jarl is a baker.");
        Room second = room("Elsewhere, Bo Jarl is a singer. Bo Jarl is a diver. Bo Jarl is a cook.");
        first.accept(first.at(1));
        UUID known = claim(first, 1).claim().subject();

        second.accept(second.at(1));
        second.accept(second.at(2), new Wording(known, false, null, null, null, null, null, null, null));
        second.accept(second.at(3));

        assertThat(claim(second, 1).claim().subject()).isNotEqualTo(known);
        assertThat(claim(second, 2).claim().subject()).isEqualTo(known);
        assertThat(claim(second, 3).claim().subject()).as("as linked last").isEqualTo(known);
    }

    @Test
    void namesakesInOneSourceCanBeToldApart() {
        Room room = room("Cleo Kern is a baker. Cleo Kern is a singer.");

        room.accept(room.at(1));
        room.accept(room.at(2), new Wording(null, true, null, null, null, null, null, null, null));

        assertThat(room.named("Cleo Kern")).hasSize(2);
    }

    @Test
    void everyStepIsUndoneOneAfterTheOther() {
        Room room = room("Dora Lund is a baker. Egon Moll was a cook. Fia Noor is a diver.");
        room.accept(room.at(1));
        room.reject(room.at(2));
        room.accept(room.at(2));

        assertThat(room.undo().offers()).extracting(Offer::place).containsExactly(2);
        assertThat(states(room)).containsExactly(State.ACCEPTED, State.REJECTED, State.OPEN);
        room.undo();
        assertThat(states(room)).containsExactly(State.ACCEPTED, State.OPEN, State.OPEN);
        room.undo();
        assertThat(states(room)).containsExactly(State.OPEN, State.OPEN, State.OPEN);
        assertThat(room.undo().result()).isEqualTo(Outcome.Result.REFUSED);
        assertThat(room.offers()).noneMatch(each -> each.head().claim() != null);
        assertThat(test.desk().claims().on(test.owner(), room.source().id())).noneMatch(Stated::accepted);
    }

    @Test
    void acceptingAgainAfterUndoTakesTheSameClaim() {
        Room room = room("Gro Olde is a baker.");
        room.accept(room.at(1));
        UUID first = claim(room, 1).claim().id();
        room.undo();
        assertThat(test.desk()
                        .claims()
                        .withId(test.owner(), first)
                        .orElseThrow()
                        .standing()
                        .reading())
                .isEqualTo(Reading.REJECTED);

        room.accept(room.at(1));

        assertThat(claim(room, 1).claim().id()).isEqualTo(first);
        assertThat(claim(room, 1).accepted()).isTrue();
        assertThat(test.desk().claims().on(test.owner(), room.source().id())).hasSize(1);
    }

    @Test
    void whatAgreesIsAcceptedTogetherAndUndoneInOneStep() {
        Room room = room("Hans Petz is a baker. Ines Quist was a cook. Jens Rolle is a diver.");
        room.reject(room.at(3));

        assertThat(test.desk().proposals().agreed(test.owner(), room.source().id(), 0.95))
                .isEqualTo(1);
        assertThat(room.together(0.80).many()).isEqualTo(2);
        assertThat(states(room)).containsExactly(State.ACCEPTED, State.ACCEPTED, State.REJECTED);

        assertThat(room.undo().many()).isEqualTo(2);
        assertThat(states(room)).containsExactly(State.OPEN, State.OPEN, State.REJECTED);
    }

    @Test
    void whatSomebodyElseDecidedFirstIsNotOverwritten() {
        Viewer other = test.account("other-officer", Role.OFFICER, Confidentiality.CASE);
        Room room = room("Kai Stolt is a baker.");
        Offer seen = room.at(1);
        room.as(other).reject(seen);

        Outcome outcome = room.accept(seen);

        assertThat(outcome.result()).isEqualTo(Outcome.Result.CONFLICT);
        assertThat(outcome.sentence()).startsWith("other-officer rejected it before you");
        assertThat(room.at(1).head().state()).isEqualTo(State.REJECTED);
        assertThat(room.accept(outcome.offers().getFirst()).result())
                .as("knowingly")
                .isEqualTo(Outcome.Result.DONE);
        assertThat(room.as(other).undo().result())
                .as("what was decided since is not undone either")
                .isEqualTo(Outcome.Result.CONFLICT);
        assertThat(room.at(1).head().state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void askingTwiceDecidesOnce() {
        Room room = room("Lea Tamm is a baker.");
        Ask ask = new Ask.Accept(Identifier.next(), room.at(1).id(), 0, Wording.AS_PROPOSED);

        room.decide(ask);
        Outcome again = room.decide(ask);

        assertThat(again.result()).isEqualTo(Outcome.Result.DONE);
        assertThat(room.at(1).head().version()).isEqualTo(1);
        Ask undo = new Ask.Undo(Identifier.next(), ask.step());
        room.decide(undo);
        assertThat(room.decide(undo).result()).isEqualTo(Outcome.Result.DONE);
        assertThat(room.at(1).head().version()).isEqualTo(2);
    }

    @Test
    void aClaimThatWasAssessedSinceIsNotTakenBack() {
        Room room = room("Mats Urup is a baker.");
        room.accept(room.at(1));
        test.desk().claims().assess(test.owner(), claim(room, 1).claim().id(), Assessment.DISPUTED, null, null, null);

        assertThat(room.undo().sentence()).contains("assessed since");
        assertThat(room.at(1).head().state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void aReaderDecidesNothing() {
        Viewer reader = test.account("reader-of-proposals", Role.READER, Confidentiality.CASE);
        Room room = room("Nils Vang is a baker.");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> room.as(reader).accept(room.at(1)))
                .hasMessageContaining("officer");
        assertThat(room.as(reader).offers()).hasSize(1);
    }

    @Test
    void proposalsOfAHiddenSourceLookLikeNone() {
        Viewer outside = test.account("outside-proposals", Role.OFFICER, Confidentiality.CASE);
        Room room = new Room(
                        test.desk(),
                        test.owner(),
                        test.source("hidden.txt", "Oda Wirth is a baker.", Confidentiality.SECRET))
                .read();
        Offer hidden = room.at(1);

        assertThat(room.as(outside).offers()).isEmpty();
        assertThat(test.desk().proposals().counts(outside, room.source().id()))
                .isEqualTo(test.desk().proposals().counts(outside, UUID.randomUUID()));
        assertThat(test.desk().proposals().waiting(outside, null, 100))
                .noneMatch(each -> each.source().id().equals(room.source().id()));
        Outcome refused = room.as(outside).accept(hidden);
        Outcome missing =
                room.as(outside).decide(new Ask.Accept(Identifier.next(), UUID.randomUUID(), 0, Wording.AS_PROPOSED));
        assertThat(refused.sentence()).isEqualTo(missing.sentence());
        assertThat(room.at(1).head().state()).isEqualTo(State.OPEN);
    }

    private static Room room(String text) {
        return new Room(test.desk(), test.owner(), test.source("text.txt", text, Confidentiality.CASE)).read();
    }

    private static List<State> states(Room room) {
        return room.offers().stream().map(each -> each.head().state()).toList();
    }

    private static Stated claim(Room room, int place) {
        UUID claim = java.util.Objects.requireNonNull(room.at(place).head().claim());
        return test.desk().claims().withId(test.owner(), claim).orElseThrow();
    }
}

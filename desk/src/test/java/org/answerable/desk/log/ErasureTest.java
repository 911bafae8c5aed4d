package org.answerable.desk.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Arrival;
import org.answerable.desk.review.Subject;
import org.answerable.record.Refusal;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Reading;
import org.answerable.record.identity.IdentityDecision;
import org.answerable.record.identity.Judgement;
import org.answerable.record.source.Source;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class ErasureTest extends ErasureKit {
    @Test
    void erasingAClaimLeavesTheVerificationRightAndNoTraceOfTextOrSalt() throws Exception {
        Source other = store("other.txt", "Of Zyxvara nothing more is known; ombrelthorn.");
        Claim claim = claim(other, new Subject.Fresh("Person", "Zyxvara"), "quintleaper", "ombrelthorn");
        desk.claims().read(owner, claim.id(), Reading.REJECTED, "an ombrelthorn");
        Claim stays = claim(source, new Subject.Fresh("Person", "Ona Example"), "stays", "Ona Example stays");
        IdentityDecision decision =
                desk.people().decide(owner, stays.subject(), claim.subject(), Judgement.UNSURE, "Zyxvara may be Ona");
        desk.people().undo(owner, decision.id(), "Zyxvara is somebody else");
        List<byte[]> salts = salts(
                "select salt from claim where id = '%1$s' union all select salt from decision where claim_id = '%1$s' union all select salt from identity_decision"
                        .formatted(claim.id()));
        assertThat(salts).hasSize(4);
        settle();
        desk.search().follow();
        assertThat(filesWith(bytes("ombrelthorn")))
                .as("in the database, and in the index")
                .anyMatch(file -> file.startsWith(desk.home().postgres()))
                .anyMatch(file -> file.startsWith(desk.home().index()));
        assertThat(filesWith(salts.getFirst())).isNotEmpty();

        // the source says it too, and goes with what rests on it
        Erased erased = erasure().erase(owner, other.id(), Because.DANGER);
        assertThat(erased.claims()).containsExactly(claim.id());
        assertThat(erased.sources()).containsExactly(other.id());
        assertThat(erased.entities()).containsExactly(claim.subject());
        assertThat(erased.stillToDo()).isEmpty();
        erasure().erase(owner, source.id(), Because.LAW);

        assertThat(wrong()).isEmpty();
        assertThat(forgotten).contains(claim.id(), other.id(), claim.subject(), source.id(), stays.id());
        assertNoTrace(salts);
        desk.close();
        assertNoTrace(salts);
        assertThat(backup())
                .isNotEmpty()
                .noneSatisfy(entry -> assertThat(SECRETS)
                        .anySatisfy(secret -> assertThat(entry).containsIgnoringCase(secret)));
        assertThat(backup())
                .noneSatisfy(entry -> assertThat(salts)
                        .anySatisfy(salt ->
                                assertThat(entry).contains(HexFormat.of().formatHex(salt))));
    }

    @Test
    void whoWasErasedIsNotOfferedAsAnybodyAnyMore() throws Exception {
        Claim stays = claim(source, new Subject.Fresh("Person", "Ona Example"), "stays", "Ona Example stays");
        Source other = store("other.txt", "Oona Example sings.");
        Claim claim = claim(other, new Subject.Fresh("Person", "Oona Example"), "singer", "Oona Example sings");
        assertThat(desk.candidates().of(owner, stays.subject()).orElseThrow().candidates())
                .hasSize(1);

        erasure().erase(owner, claim.id(), Because.CONSENT);

        assertThat(desk.candidates().of(owner, stays.subject()).orElseThrow().candidates())
                .isEmpty();
    }

    @Test
    void erasingOneClaimLeavesItsSourceAndTheOtherClaims() throws Exception {
        Claim claim = claim(source, new Subject.Fresh("Person", "Zyxvara"), "ombrelthorn", "a quintleaper");
        Claim stays = claim(source, new Subject.Known(claim.subject(), "Zyxvara Sample"), "seen", "was seen");
        List<byte[]> salts = salts("select salt from claim where id = '%s'".formatted(claim.id()));
        Erased erased = erasure().erase(owner, claim.id(), Because.CONSENT);
        assertThat(erased.claims()).containsExactly(claim.id());
        assertThat(erased.sources()).isEmpty();
        assertThat(erased.entities())
                .as("another claim is about the same entity")
                .isEmpty();
        assertThat(wrong()).isEmpty();
        assertThat(desk.claims().withId(owner, claim.id())).isEmpty();
        assertThat(desk.claims().on(owner, source.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.claim()).isEqualTo(stays));
        assertThat(filesWith(bytes("ombrelthorn"))).isEmpty();
        assertThat(filesWith(salts.getFirst())).isEmpty();
    }

    @Test
    void theLogKeepsIdentifiersAndOldCommitmentsAndTheReasonAsAWord() {
        Claim claim = claim(source, new Subject.Fresh("Person", "Zyxvara"), "quintleaper", "a quintleaper");
        String committed = text("select encode(commitment, 'hex') from log_item where kind = 'claim' and object = '%s'"
                .formatted(claim.id()));
        erasure().erase(owner, claim.id(), Because.CONSENT);
        assertThat(text("""
                        select string_agg(kind || ' ' || object || ' ' || encode(commitment, 'hex'), ', ' order by ordinal)
                        from log_item i join log_entry e using (sequence) where action = 'claim.erase'
                        """))
                .isEqualTo("because.consent %1$s %2$s, claim %1$s %3$s, entity %4$s %2$s"
                        .formatted(claim.id(), "00".repeat(32), committed, claim.subject()));
    }

    @Test
    void whatReferredToTheErasedClaimStaysAndIsRight() {
        Claim wrong = claim(source, new Subject.Fresh("Person", "Zyxvara"), "quintleeper", "a quintleaper");
        Claim right = desk.claims()
                .correct(
                        owner,
                        wrong.id(),
                        draft(source, new Subject.Known(wrong.subject(), "Zyxvara"), "quintleaper", "a quintleaper"),
                        null)
                .claim();
        erasure().erase(owner, right.id(), Because.MISTAKE);
        assertThat(wrong()).isEmpty();
        assertThat(desk.claims()
                        .withId(owner, wrong.id())
                        .orElseThrow()
                        .standing()
                        .correctedBy())
                .isNull();

        Claim again = desk.claims()
                .correct(
                        owner,
                        wrong.id(),
                        draft(source, new Subject.Known(wrong.subject(), "Zyxvara"), "quintleaper", "a quintleaper"),
                        null)
                .claim();
        erasure().erase(owner, wrong.id(), Because.MISTAKE);
        assertThat(wrong()).isEmpty();
        assertThat(desk.claims().withId(owner, again.id()).orElseThrow().claim().corrects())
                .isNull();
    }

    @Test
    void aSourceThatDerivesFromTheErasedOneStaysAndIsRight() {
        Arrival arrival = new Arrival(
                source.caseId(),
                source.confidentiality(),
                null,
                null,
                source.reliability(),
                source.id(),
                null,
                source.capture());
        Source copy = desk.intake()
                .receive(owner, arrival, "copy.txt", new ByteArrayInputStream(bytes("A copy of it.")))
                .source();
        erasure().erase(owner, source.id(), Because.LAW);
        assertThat(wrong()).isEmpty();
        assertThat(desk.sources().withId(owner, copy.id()).orElseThrow().derivesFrom())
                .isNull();
        assertThat(desk.vault().all()).hasSize(1);
    }

    @Test
    void bytesThatAreAnotherSourceTooStayInTheVault() {
        UUID elsewhere = desk.cases().open(owner, "Elsewhere", false).id();
        Source same = desk.intake()
                .receive(owner, Arrival.to(elsewhere), "stays.txt", new ByteArrayInputStream(bytes(TEXT)))
                .source();
        erasure().erase(owner, source.id(), Because.LAW);
        assertThat(wrong()).isEmpty();
        assertThat(desk.vault().all()).singleElement().hasToString(same.sha256());
    }

    @Test
    void askingAgainFinishesWhatWasInterrupted() {
        Claim claim = claim(source, new Subject.Fresh("Person", "Zyxvara"), "quintleaper", "a quintleaper");
        Erasure interrupted = new Erasure(desk.database(), desk.vault(), objects -> {
            throw new IllegalStateException("the machine stopped here");
        });
        assertThatThrownBy(() -> interrupted.erase(owner, claim.id(), Because.DANGER))
                .hasMessageContaining("stopped here");
        assertThat(forgotten).isEmpty();
        erasure().erase(owner, claim.id(), Because.DANGER);
        assertThat(forgotten).contains(claim.id());
        assertThat(text("select count(*) from log_entry where action = 'claim.erase'"))
                .isEqualTo("1");
        assertThat(wrong()).isEmpty();
    }

    @Test
    void whatIsErasedAndThereAgainIsNamed() {
        Claim claim = claim(source, new Subject.Fresh("Person", "Zyxvara"), "quintleaper", "a quintleaper");
        Jdbi.create(desk.database().owner()).useHandle(handle -> {
            for (String table : List.of("claim", "passage", "claim_head", "entity")) {
                handle.execute("create table kept_" + table + " as table " + table);
            }
            erasure().erase(owner, claim.id(), Because.DANGER);
            for (String table : List.of("entity", "claim", "passage", "claim_head")) {
                handle.execute("insert into " + table + " select * from kept_" + table);
            }
        });
        assertThat(wrong())
                .singleElement()
                .asString()
                .startsWith("claim " + claim.id() + ": log entry ")
                .contains("says that it was erased, and it is there");
    }

    @Test
    void onlyAnOwnerErases() {
        Viewer editor =
                desk.accounts().open(owner, "editor", "Editor", Role.EDITOR).viewer();
        assertThatThrownBy(() -> erasure().erase(editor, source.id(), Because.LAW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("takes the role owner");
        assertThat(desk.sources().withId(owner, source.id())).isPresent();
    }

    @Test
    void whatIsNotThereAndNeverWasIsRefused() {
        assertThatThrownBy(() -> erasure().erase(owner, UUID.randomUUID(), Because.LAW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("there is no claim and no source");
    }
}

package org.answerable.desk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.answerable.desk.TestDesk;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.record.Refusal;
import org.answerable.record.claim.Assessment;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.claim.Reading;
import org.answerable.record.claim.Stated;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Selector;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClaimsTest {
    @RegisterExtension
    static final TestDesk test = new TestDesk();

    @SuppressWarnings("NullAway.Init") // stored before every test
    private static Source source;

    @BeforeAll
    static void aSource() {
        source = test.source(
                "note.txt",
                "On 3 May 2021 Mira Example, a teacher, was released. Ivo Sample was not.",
                Confidentiality.CASE);
    }

    @Test
    void aClaimComesBackAsItWasMade() {
        Claim made = claim("position", "teacher", "Mira Example, a teacher");
        Stated found = test.desk().claims().withId(test.owner(), made.id()).orElseThrow();
        assertThat(found.claim()).isEqualTo(made);
        assertThat(found.open()).isTrue();
    }

    @Test
    void readingAndAssessmentAreTwoDecisions() {
        Claim made = claim("position", "teacher", "a teacher");
        assertThatThrownBy(() -> assess(made.id(), Assessment.ESTABLISHED, "balance of probabilities"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("accept the reading first");
        test.desk().claims().read(test.owner(), made.id(), Reading.ACCEPTED, "clear");
        Stated assessed = assess(made.id(), Assessment.ESTABLISHED, "balance of probabilities");
        assertThat(assessed.standing().printsAsFact()).isTrue();
        assertThat(test.desk().claims().decisions(test.owner(), made.id())).hasSize(2);
    }

    @Test
    void undoingRestoresWhatStoodBeforeAndKeepsWhatWasDecided() {
        Claim made = claim("position", "teacher", "a teacher");
        test.desk().claims().read(test.owner(), made.id(), Reading.ACCEPTED, null);
        test.desk().claims().read(test.owner(), made.id(), Reading.REJECTED, null);
        assertThat(test.desk().claims().undo(test.owner(), made.id()).standing().reading())
                .isEqualTo(Reading.ACCEPTED);
        assertThat(test.desk().claims().decisions(test.owner(), made.id())).hasSize(3);
        assertThat(reread(made).standing().reading()).isEqualTo(Reading.ACCEPTED);
    }

    @Test
    void nothingIsUndoneWhereNothingWasDecided() {
        Claim made = claim("position", "teacher", "a teacher");
        assertThatThrownBy(() -> test.desk().claims().undo(test.owner(), made.id()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aCorrectionLeavesBothClaimsAndSaysWhichIsRight() {
        Claim wrong = claim("position", "preacher", "a teacher");
        Stated right = test.desk()
                .claims()
                .correct(
                        test.owner(),
                        wrong.id(),
                        Draft.of(
                                new Subject.Known(wrong.subject(), "Mira Example"),
                                "position",
                                "teacher",
                                Modality.HAPPENED,
                                List.of(test.passage(source, "a teacher"))),
                        "misread");
        assertThat(right.accepted()).isTrue();
        assertThat(right.claim().corrects()).isEqualTo(wrong.id());
        assertThat(reread(wrong).standing().reading()).isEqualTo(Reading.CORRECTED);
        assertThat(reread(wrong).standing().correctedBy())
                .isEqualTo(right.claim().id());
    }

    @Test
    void aQuoteThatDoesNotStandIsRefused() {
        Passage invented = new Passage(source.id(), new Selector.Text(0, 5, "Never", "", "", 1));
        assertThatThrownBy(() -> test.desk()
                        .claims()
                        .make(
                                test.owner(),
                                Draft.of(
                                        new Subject.Fresh("Person", "Mira Example"),
                                        "position",
                                        "teacher",
                                        Modality.HAPPENED,
                                        List.of(invented))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not stand");
    }

    @Test
    void aNameThatIsNotWhatItLooksLikeIsRefused() {
        for (String name : List.of("Mirа Example", "Mira \u202EExample", " ", "Mira\u0000Example")) {
            assertThatThrownBy(() -> test.claim(source, "Person", name, "position", "teacher", "a teacher"))
                    .as(name)
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aClaimIsNeverLessConfidentialThanItsSource() {
        Source closely = test.source("closely.txt", "Tomas Invented saw it.", Confidentiality.RESTRICTED);
        Claim made = test.claim(closely, "Person", "Tomas Invented", "position", "witness", "Tomas Invented saw it");
        assertThat(made.confidentiality()).isEqualTo(Confidentiality.RESTRICTED);
        Viewer cleared = test.account("cleared-for-case", Role.OFFICER, Confidentiality.CASE);
        assertThat(test.desk().claims().withId(cleared, made.id())).isEmpty();
    }

    @Test
    void aReaderMakesNoClaimsAndAnOfficerAssessesNone() {
        Viewer reader = test.account("reader-1", Role.READER, Confidentiality.SECRET);
        Viewer officer = test.account("officer-1", Role.OFFICER, Confidentiality.SECRET);
        Claim made = claim("position", "teacher", "a teacher");
        assertThatThrownBy(() -> test.desk().claims().read(reader, made.id(), Reading.ACCEPTED, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("officer");
        test.desk().claims().read(officer, made.id(), Reading.ACCEPTED, null);
        assertThatThrownBy(() -> test.desk().claims().assess(officer, made.id(), Assessment.DISPUTED, null, 4, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("editor");
    }

    @Test
    void aDecisionOnWhatIsHiddenAndOnWhatIsNotThereFailAlike() {
        Viewer outside = test.account("outside-officer", Role.OFFICER, null);
        Claim made = claim("position", "teacher", "a teacher");
        String hidden = refusal(() -> test.desk().claims().read(outside, made.id(), Reading.ACCEPTED, null));
        String missing = refusal(() -> test.desk().claims().read(outside, UUID.randomUUID(), Reading.ACCEPTED, null));
        assertThat(hidden).isEqualTo(missing);
    }

    @Test
    void whatWaitsIsCountedAndListed() {
        int before = test.desk().claims().countOpen(test.owner());
        Claim made = claim("position", "teacher", "a teacher");
        assertThat(test.desk().claims().countOpen(test.owner())).isEqualTo(before + 1);
        assertThat(test.desk().claims().open(test.owner(), null, 1000))
                .extracting(each -> each.claim().id())
                .contains(made.id());
        test.desk().claims().read(test.owner(), made.id(), Reading.REJECTED, null);
        assertThat(test.desk().claims().countOpen(test.owner())).isEqualTo(before);
    }

    private static Claim claim(String property, String value, String quote) {
        return test.claim(source, "Person", "Mira Example", property, value, quote);
    }

    private static Stated assess(UUID claim, Assessment outcome, String standard) {
        return test.desk().claims().assess(test.owner(), claim, outcome, standard, 2, null);
    }

    private static Stated reread(Claim claim) {
        return test.desk().claims().withId(test.owner(), claim.id()).orElseThrow();
    }

    private static String refusal(Runnable attempt) {
        try {
            attempt.run();
            return "not refused";
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }
}

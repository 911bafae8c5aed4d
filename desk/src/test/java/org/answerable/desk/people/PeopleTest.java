package org.answerable.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.answerable.desk.TestDesk;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.record.Refusal;
import org.answerable.record.identity.IdentityDecision;
import org.answerable.record.identity.Judgement;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.answerable.record.view.EntityRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeopleTest {
    @RegisterExtension
    static final TestDesk desk = new TestDesk();

    @Test
    void takingADecisionBackGivesBackExactlyWhatWas() {
        UUID one = person("Ada Berg", "judge");
        UUID other = person("Ada Berg", "notary");
        List<EntityRecord> before = List.of(record(one), record(other));

        IdentityDecision same = decide(one, other, Judgement.SAME);
        assertThat(record(one).entities()).containsExactlyInAnyOrder(one, other);
        assertThat(record(one).property("position").orElseThrow().answers()).hasSize(2);
        desk.desk().people().undo(desk.owner(), same.id(), "two of one name");

        assertThat(List.of(record(one), record(other))).isEqualTo(before);
        assertThat(desk.desk().people().history(desk.owner(), java.util.Set.of(one)))
                .hasSize(2);
    }

    @Test
    void takingTheSecondDecisionBackGivesBackTheFirst() {
        UUID one = person("Cem Dal", "judge");
        UUID other = person("Cem Dal", "cook");
        decide(one, other, Judgement.SAME);
        IdentityDecision second = decide(one, other, Judgement.DIFFERENT);
        assertThat(record(one).entities()).containsExactly(one);

        IdentityDecision undo = desk.desk().people().undo(desk.owner(), second.id(), null);

        assertThat(undo.judgement()).isEqualTo(Judgement.SAME);
        assertThat(record(one).entities()).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void aDecisionIsTakenBackOnce() {
        UUID one = person("Eva Fisk", "judge");
        UUID other = person("Eva Fisk", "cook");
        IdentityDecision same = decide(one, other, Judgement.SAME);
        desk.desk().people().undo(desk.owner(), same.id(), null);

        assertThatThrownBy(() -> desk.desk().people().undo(desk.owner(), same.id(), null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not hold any more");
    }

    @Test
    void whoIsOneThroughAnotherIsNotDecidedToBeDifferent() {
        UUID one = person("Gro Hald", "judge");
        UUID between = person("Gro H. Hald", "cook");
        UUID other = person("G. Hald", "guard");
        decide(one, between, Judgement.SAME);
        decide(between, other, Judgement.SAME);

        assertThatThrownBy(() -> decide(one, other, Judgement.DIFFERENT))
                .isInstanceOf(Refusal.class)
                .hasMessage("they are one through “Gro H. Hald”; undo that first");
        assertThat(record(one).entities()).hasSize(3);
    }

    @Test
    void whoWasDecidedToBeDifferentDoesNotBecomeOneThroughAnother() {
        UUID one = person("Ivo Jarl", "judge");
        UUID between = person("I. Jarl", "cook");
        UUID other = person("Ivo Jahrl", "guard");
        decide(one, other, Judgement.DIFFERENT);
        decide(one, between, Judgement.SAME);

        assertThatThrownBy(() -> decide(between, other, Judgement.SAME))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“Ivo Jarl” and “Ivo Jahrl” would be one by this");
    }

    @Test
    void whatWasDecidedAfterwardsMayKeepADecisionFromBeingTakenBack() {
        UUID one = person("Kai Lund", "judge");
        UUID between = person("K. Lund", "cook");
        UUID other = person("Kay Lund", "guard");
        decide(one, between, Judgement.SAME);
        decide(between, other, Judgement.SAME);
        IdentityDecision open = decide(between, other, Judgement.UNSURE);
        decide(one, other, Judgement.DIFFERENT);

        assertThatThrownBy(() -> desk.desk().people().undo(desk.owner(), open.id(), null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("undo that first");
    }

    @Test
    void nobodyIsDecidedAboutWhoIsNotThereOrIsHidden() {
        UUID one = person("Mia Nord", "judge");
        Source secret = desk.source("secret.txt", "Mia Nord was the guard.", Confidentiality.SECRET);
        UUID hidden = desk.accepted(secret, "Person", "Mia Nord", "position", "guard", "the guard")
                .subject();
        Viewer editor = desk.account("editor", Role.EDITOR, Confidentiality.CASE);
        UUID nobody = UUID.randomUUID();

        assertThatThrownBy(() -> desk.desk().people().decide(editor, one, hidden, Judgement.SAME, null))
                .isInstanceOf(Refusal.class)
                .hasMessage("there is no entity " + hidden);
        assertThatThrownBy(() -> desk.desk().people().decide(editor, one, nobody, Judgement.SAME, null))
                .isInstanceOf(Refusal.class)
                .hasMessage("there is no entity " + nobody);
    }

    @Test
    void anOfficerDoesNotDecideWhoIsWho() {
        UUID one = person("Ole Pihl", "judge");
        UUID other = person("Ole Pihl", "cook");
        Viewer officer = desk.account("officer", Role.OFFICER, Confidentiality.CASE);

        assertThatThrownBy(() -> desk.desk().people().decide(officer, one, other, Judgement.SAME, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("takes the role editor");
    }

    private static IdentityDecision decide(UUID one, UUID other, Judgement judgement) {
        return desk.desk().people().decide(desk.owner(), one, other, judgement, "as somebody said");
    }

    private static EntityRecord record(UUID entity) {
        return desk.desk().records().of(desk.owner(), entity).orElseThrow();
    }

    private static UUID person(String name, String post) {
        String sentence = name + " is a " + post + ".";
        Source source = desk.source(UUID.randomUUID() + ".txt", sentence, Confidentiality.CASE);
        return desk.accepted(source, "Person", name, "position", post, sentence).subject();
    }
}

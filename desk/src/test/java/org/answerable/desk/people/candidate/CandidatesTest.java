package org.answerable.desk.people.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.answerable.desk.TestDesk;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.people.candidate.Candidates.Offered;
import org.answerable.desk.review.Draft;
import org.answerable.desk.review.Subject;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.claim.Reading;
import org.answerable.record.identity.Judgement;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CandidatesTest {
    @RegisterExtension
    static final TestDesk desk = new TestDesk();

    @Test
    void theMisspeltNameIsOfferedForTheRightOneInEveryScriptAndNotForItsNamesake() {
        UUID right = person("Kenzhebek Abishev");
        UUID misspelt = person("Kezhenbek Abishev");
        UUID kazakh = person("Әбішев Кенжебек");
        UUID namesake = person("Aset Abishev");

        assertThat(likely(desk.owner(), right)).containsExactlyInAnyOrder(misspelt, kazakh);
        assertThat(likely(desk.owner(), kazakh)).containsExactlyInAnyOrder(misspelt, right);
        assertThat(likely(desk.owner(), namesake)).isEmpty();
    }

    @Test
    void contradictingDatesPushDownAndSaySo() {
        UUID one = person("Ulla Crone");
        say(one, "Ulla Crone", "birthDate", "1960-05-01");
        UUID born = person("Ulla Krone");
        say(born, "Ulla Krone", "birthDate", "1960-05-01");
        UUID other = person("Ulla Crone");
        say(other, "Ulla Crone", "birthDate", "1985-11-23");

        Offered offered = offered(desk.owner(), one);

        assertThat(offered.candidates())
                .extracting(each -> each.evidence().record().id())
                .containsExactly(born, other);
        assertThat(offered.candidates().getFirst().reasons())
                .contains(new Reason(Reason.Bearing.FOR, "born the same day, 1960-05-01"));
        assertThat(offered.candidates().getLast().likely()).isFalse();
        assertThat(offered.candidates().getLast().reasons())
                .contains(new Reason(Reason.Bearing.AGAINST, "born on different days: 1960-05-01 and 1985-11-23"));
    }

    @Test
    void whoIsNamedBesideTheOtherInOneActIsHardlyTheOther() {
        UUID act = desk.accepted(
                        source("An open letter was written."),
                        "Instrument",
                        "Open letter",
                        "title",
                        "Open letter",
                        "open letter")
                .subject();
        Source list = source("The open letter was led by Viggo Dam and by Vigo Dam.");
        UUID one = person("Viggo Dam");
        UUID other = person("Vigo Dam");
        assertThat(likely(desk.owner(), one)).containsExactly(other);
        names(act, list, "ledBy", one, "Viggo Dam");
        names(act, list, "ledBy", other, "Vigo Dam");

        Candidate candidate = offered(desk.owner(), one).candidates().getFirst();

        assertThat(candidate.likely()).isFalse();
        assertThat(candidate.reasons())
                .filteredOn(each -> each.bearing() == Reason.Bearing.AGAINST)
                .extracting(Reason::sentence)
                .containsExactly("one source names both beside each other: Open letter (instrument: led by)");
    }

    @Test
    void whatIsHiddenChangesNothingOfWhatIsOffered() {
        UUID one = person("Signe Aker");
        UUID other = person("Cigne Aaker");
        say(other, "Cigne Aaker", "birthDate", "1970-01-01");
        Viewer reader = desk.account("reader-" + System.nanoTime(), Role.READER, Confidentiality.CASE);
        Offered before = offered(reader, one);
        Claim secret = desk.accepted(
                desk.source("hidden.txt", "Signe Aker is a guard.", Confidentiality.SECRET),
                "Person",
                "Signe Aker",
                "position",
                "guard",
                "a guard");
        say(
                desk.source("hidden2.txt", "Signe Aaker was born in 1981 in Norway.", Confidentiality.SECRET),
                other,
                "Signe Aker",
                "birthDate",
                "1981-02-02");
        say(
                desk.source("hidden3.txt", "Xaver Quint was born on a day.", Confidentiality.SECRET),
                person("Xaver Quint"),
                "Signe Aker",
                "birthDate",
                "1981-02-02");

        assertThat(offered(reader, one)).isEqualTo(before);
        assertThat(desk.desk().candidates().named(reader, "Signe Aker", "Person", 10))
                .extracting(Candidates.Like::entity)
                .containsExactlyInAnyOrder(one, other);
        assertThat(offered(desk.owner(), one).candidates())
                .extracting(each -> each.evidence().record().id())
                .contains(secret.subject())
                .hasSize(3);
    }

    @Test
    void whoIsOneByDecisionIsOfferedOnceAndNoMoreToEachOther() {
        UUID one = person("Bjarne Hop");
        UUID other = person("Bjarne Hop");
        UUID third = person("Bjarne Hopp");
        desk.desk().people().decide(desk.owner(), one, other, Judgement.SAME, "the same address");

        assertThat(likely(desk.owner(), one)).containsExactly(third);
        assertThat(offered(desk.owner(), third).candidates()).hasSize(1);
    }

    @Test
    void whatWasDecidedStaysInTheListAndWaitsNoMore() {
        UUID one = person("Yngve Foss");
        UUID other = person("Yngwe Foss");
        desk.desk().people().decide(desk.owner(), one, other, Judgement.DIFFERENT, "father and son");

        Offered offered = offered(desk.owner(), one);

        assertThat(offered.next()).isEmpty();
        assertThat(offered.candidates().getFirst().held())
                .isNotNull()
                .satisfies(held -> assertThat(held.reason()).isEqualTo("father and son"));
    }

    @Test
    void everyPairThatWaitsIsListedOnce() {
        UUID one = person("Wenche Ek");
        UUID other = person("Wenke Ek");

        List<Waiting.Pair> pairs = desk.desk().candidates().waiting(desk.owner(), null, 1000).pairs().stream()
                .filter(each -> each.one().record().id().equals(one)
                        || each.one().record().id().equals(other))
                .toList();

        assertThat(pairs).hasSize(1);
        assertThat(pairs.getFirst().one().record().id()).isEqualTo(one);
        assertThat(pairs.getFirst().other().evidence().record().id()).isEqualTo(other);
    }

    @Test
    void aNameIsToldWithItsScriptAndLanguageAndSource() {
        Source source = source(
                "Мира Примерова работает судьёй в городском суде. " + "Она живёт в этом городе много лет. ".repeat(5));
        UUID one = desk.accepted(source, "Person", "Мира Примерова", "position", "судья", "судьёй")
                .subject();

        NameVariant name = offered(desk.owner(), one).evidence().names().getFirst();

        assertThat(name.text()).isEqualTo("Мира Примерова");
        assertThat(name.scripts()).containsExactly("Cyrillic");
        assertThat(name.languages()).containsExactly("ru");
        assertThat(name.sources()).containsExactly(source.title());
    }

    @Test
    void anInstrumentIsNobody() {
        UUID act = desk.accepted(source("A letter."), "Instrument", "A letter", "title", "A letter", "A letter")
                .subject();

        assertThat(desk.desk().candidates().of(desk.owner(), act)).isEmpty();
        assertThat(desk.desk().candidates().named(desk.owner(), "A letter", "Instrument", 9))
                .isEmpty();
    }

    private static List<UUID> likely(Viewer viewer, UUID entity) {
        return offered(viewer, entity).candidates().stream()
                .filter(Candidate::likely)
                .map(each -> each.evidence().record().id())
                .toList();
    }

    private static Offered offered(Viewer viewer, UUID entity) {
        return desk.desk().candidates().of(viewer, entity).orElseThrow();
    }

    private static Source source(String text) {
        return desk.source(UUID.randomUUID() + ".txt", text, Confidentiality.CASE);
    }

    private static UUID person(String name) {
        String sentence = name + " is named here.";
        return desk.accepted(source(sentence), "Person", name, "notes", "named", sentence)
                .subject();
    }

    private static void say(UUID entity, String name, String property, String value) {
        say(source(name + ", " + value + ", is known."), entity, name, property, value);
    }

    private static void say(Source source, UUID entity, String name, String property, String value) {
        accept(Draft.of(
                new Subject.Known(entity, name),
                property,
                value,
                Modality.HAPPENED,
                List.of(desk.passage(source, whole(source)))));
    }

    private static String whole(Source source) {
        return Objects.requireNonNull(desk.desk()
                        .sources()
                        .open(desk.owner(), source.id())
                        .orElseThrow()
                        .text())
                .text()
                .strip();
    }

    private static void names(UUID act, Source source, String property, UUID whom, String called) {
        accept(Draft.of(
                        new Subject.Known(act, "Open letter"),
                        property,
                        called,
                        Modality.HAPPENED,
                        List.of(desk.passage(source, called)))
                .naming(whom));
    }

    private static void accept(Draft draft) {
        Claim claim = desk.desk().claims().make(desk.owner(), draft);
        desk.desk().claims().read(desk.owner(), claim.id(), Reading.ACCEPTED, null);
    }
}

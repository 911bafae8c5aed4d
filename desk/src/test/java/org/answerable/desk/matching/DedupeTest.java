package org.answerable.desk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.answerable.desk.Progress;
import org.answerable.names.Kind;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;

/** The people here are made up. */
class DedupeTest {
    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"));

    private static Party person(String id, String name, String born, String country) {
        return new Party(
                id,
                Kind.PERSON,
                List.of(name.split(" = ", -1)),
                Day.of(born).stream().toList(),
                country.isEmpty() ? Set.of() : Set.of(country));
    }

    private static List<String> pairs(Party... parties) {
        return pairs(List.of(parties));
    }

    private static List<String> pairs(List<Party> parties) {
        return new Dedupe(parties, .70, FOLDER, Progress.NONE)
                .pairs().stream()
                        .map(pair -> pair.left().id() + "-" + pair.right().id())
                        .sorted()
                        .toList();
    }

    @Test
    void oneWhoIsWrittenInTwoScriptsIsAPair() {
        assertThat(pairs(
                        person("a", "Абловас Фонарёв", "1967-03-12", "kz"),
                        person("b", "Ablovas Fonaryov", "1967", "kz"),
                        person("c", "Olga Quill", "1967", "kz")))
                .containsExactly("a-b");
    }

    @Test
    void datesThatContradictEachOtherMakeTwoOfOneName() {
        assertThat(pairs(
                        person("a", "Nora Lantern", "1967-03-12", "kz"),
                        person("b", "Nora Lantern", "1981-07-30", "kz")))
                .isEmpty();
    }

    @Test
    void aDateWithDayAndMonthTurnedIsNoContradiction() {
        assertThat(pairs(person("a", "Nora Lantern", "1967-03-12", ""), person("b", "Nora Lantern", "1967-12-03", "")))
                .containsExactly("a-b");
    }

    @Test
    void aNameThatManyBearIsNotEnoughWithoutADate() {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            parties.add(person("n" + i, "Anna Common", "%d-01-%02d".formatted(1930 + i, 1 + i % 28), ""));
        }
        parties.add(person("undated", "Anna Common", "", ""));
        parties.add(person("rare", "Zsófia Quillington", "", ""));
        parties.add(person("same", "Zsofia Quillington", "1950", ""));
        assertThat(pairs(parties)).contains("rare-same").noneMatch(pair -> pair.contains("undated"));
    }

    @Test
    void oneOfSeveralWhoCouldBeMeantIsNotEnoughWithoutADate() {
        List<Party> parties = new ArrayList<>();
        parties.add(person("undated", "Nora Lantern", "", "kz"));
        for (int i = 0; i < 9; i++) {
            parties.add(person("n" + i, "Nora Lantern", "%d-01-%02d".formatted(1930 + 5 * i, 1 + i), "kz"));
        }
        parties.add(person("elsewhere", "Olga Quill", "", "by"));
        parties.add(person("olga", "Olga Quill", "1950-02-03", "by"));
        assertThat(pairs(parties)).containsExactly("elsewhere-olga");
    }

    @Test
    void ofTwoBornTheSameDayInOneCountryTheNamesMayDifferMore() {
        String one = "Rainer Couse";
        String other = "Rainer Rajab Couve";
        assertThat(pairs(person("a", one, "1972-01-25", "de"), person("b", other, "1972-01-25", "de")))
                .containsExactly("a-b");
        assertThat(pairs(person("a", one, "1972-01-25", "de"), person("b", other, "1972", "")))
                .isEmpty();
        assertThat(pairs(person("a", one, "1972-01-25", "de"), person("b", "Olga Quill", "1972-01-25", "de")))
                .isEmpty();
    }

    @Test
    void aDayOnWhichVeryManyWereBornIsNoDay() {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            parties.add(person(
                    "p" + i, (char) ('A' + i % 26) + "o" + (char) ('a' + i / 26) + "ra Lantern", "1900-01-01", "kz"));
        }
        assertThat(new SameDay(parties).pairs()).isEmpty();
    }

    @Test
    void anyOfTheNamesOfOneMayBeLikeAnyOfTheOthers() {
        assertThat(pairs(
                        person("a", "Olga Quill = Nora Lantern", "", ""),
                        person("b", "Ada Wick = Нора Лантерн", "", ""),
                        person("c", "Ada Quillington", "", "")))
                .containsExactly("a-b");
    }

    @Test
    void aPersonAndABodyOfOneNameAreNoPair() {
        Party body = new Party("b", Kind.ORGANIZATION, List.of("Nora Lantern"), List.of(), Set.of());
        assertThat(pairs(person("a", "Nora Lantern", "", ""), body)).isEmpty();
    }

    @Test
    void theOrderDoesNotDependOnWhoIsFasterToFind() {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            parties.add(person("p" + i, "Nora Lantern" + (char) ('a' + i % 20), "1967", ""));
        }
        List<PartyPair> once = new Dedupe(parties, .70, FOLDER, Progress.NONE).pairs();
        assertThat(new Dedupe(parties, .70, FOLDER, Progress.NONE).pairs()).isEqualTo(once);
    }

    @Test
    void nothingAndOneAreNoPairs() {
        assertThat(pairs()).isEmpty();
        assertThat(pairs(person("a", "Nora Lantern", "", ""))).isEmpty();
    }

    @Test
    void aThresholdThatCannotBeKeptIsRefused() {
        assertThatThrownBy(() -> new Dedupe(List.of(), .3, FOLDER, Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("0.67 to 1");
    }
}

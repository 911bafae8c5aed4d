package org.answerable.names.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.answerable.names.Comparison;
import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.NameMatcher;
import org.answerable.names.Term;
import org.answerable.names.Term.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsTest {

    /** What is compared, and a finding with the words that it must name; “-” is no word. */
    record Example(Kind kind, String one, String other, Finding finding, String left, String right) {
        Comparison compared() {
            return NameMatcher.compare(Name.of(one, kind), Name.of(other, kind));
        }

        Comparison turned() {
            return NameMatcher.compare(Name.of(other, kind), Name.of(one, kind));
        }

        private static Example person(String one, String other, Finding finding, String left, String right) {
            return new Example(Kind.PERSON, one, other, finding, left, right);
        }

        private static Example body(String one, String other, Finding finding, String left, String right) {
            return new Example(Kind.ORGANIZATION, one, other, finding, left, right);
        }
    }

    static List<Example> examples() {
        return List.of(
                Example.person("Nora Lantern", "Nora Lanterne", Finding.SAME, "nora", "nora"),
                Example.person("Tariq Lantern", "Tarek Lantern", Finding.SOUNDS_ALIKE, "tariq", "tarek"),
                Example.person("Нора Лантерн", "Nora Lantern", Finding.SOUNDS_ALIKE, "лантерн", "lantern"),
                Example.person(
                        "Nora Vander Bilt", "Nora Vanderbilt", Finding.WRITTEN_TOGETHER, "vander bilt", "vanderbilt"),
                Example.person(
                        "عبد الرحمن غانم", "Abdurrahman Ghanem", Finding.WRITTEN_TOGETHER, "عبد الرحمن", "abdurrahman"),
                Example.body("Star Fish", "Starfish", Finding.WRITTEN_TOGETHER, "star fish", "starfish"),
                Example.body("Northern Lantern Bureau", "NLB", Finding.ACRONYM, "northern lantern bureau", "nlb"),
                Example.body("Бюро Северных Фонарей", "БСФ", Finding.ACRONYM, "бюро северных фонарей", "бсф"),
                Example.person("Nora Nretnal", "Nora Lantern", Finding.REVERSED, "nretnal", "lantern"),
                Example.person("Bill Lantern", "William Lantern", Finding.NICKNAME, "bill", "william"),
                Example.person("Vlad Lantern", "Vladislav Lantern", Finding.NICKNAME, "vlad", "vladislav"),
                Example.person("Нора Фонарская", "Нора Фонарский", Finding.OTHER_GENDER, "фонарская", "фонарский"),
                Example.person("Нора Ерденов", "Нора Ерден", Finding.WITHOUT_ENDING, "ерденов", "ерден"),
                Example.person("Айгүл Сейтқалиев", "Айгүл Сейтқали", Finding.WITHOUT_ENDING, "сейтқалиев", "сейтқали"),
                Example.person("Nora Galiyeva", "Nora Gali", Finding.WITHOUT_ENDING, "galiyeva", "gali"),
                Example.person("Сапа Ғали", "Sapa Galiyeva", Finding.WITHOUT_ENDING, "ғали", "galiyeva"),
                Example.person("N. Lantern", "Nora Lantern", Finding.INITIAL, "n", "nora"),
                Example.person("Н. Лантерн", "Nora Lantern", Finding.INITIAL, "н", "nora"),
                Example.body("Lantern 23", "Lantern 24", Finding.OTHER_NUMBER, "23", "24"),
                Example.person("Nora Lantern", "Nora Quill", Finding.CONTRADICTED, "lantern", "quill"),
                Example.person("N. Lantern", "Olga Lantern", Finding.CONTRADICTED, "n", "olga"),
                Example.person("Nora A. Lantern", "Nora B. Lantern", Finding.CONTRADICTED, "a", "b"),
                Example.person("Nora Olga Lantern", "Nora Lantern", Finding.OMITTED, "olga", ""),
                Example.person("Nora A. Lantern", "Nora Lantern", Finding.OMITTED, "a", ""),
                Example.body("Lantern Leasing", "Lantern", Finding.OMITTED, "leasing", ""),
                Example.person("Nora", "Nora Lantern", Finding.ONE_WORD_ONLY, "", ""),
                Example.person("LANTERN, Nora", "NORA, Lantern", Finding.SWAPPED, "", ""),
                Example.person("Нора Лантерн", "Nora Lantern", Finding.WEAKEST_WORD, "", ""),
                Example.body("Lantern LLC", "Lantern GmbH", Finding.OTHER_FORM, "llc", "gmbh"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFindingNamesTheWordsThatItIsAbout(Example example) {
        assertThat(example.compared().terms())
                .filteredOn(term -> term.finding() == example.finding())
                .extracting(Term::left, Term::right)
                .contains(tuple(example.left(), example.right()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theOtherWayRoundTheFindingNamesTheSameWords(Example example) {
        assertThat(example.turned().terms())
                .filteredOn(term -> term.finding() == example.finding())
                .extracting(Term::left, Term::right)
                .contains(tuple(example.right(), example.left()));
        assertThat(example.turned().score()).isEqualTo(example.compared().score());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theScoreIsTheProductOfWhatTheFindingsAreWorth(Example example) {
        Comparison comparison = example.compared();
        double product = comparison.terms().stream().mapToDouble(Term::factor).reduce(1, (a, b) -> a * b);
        assertThat(comparison.score()).isCloseTo(product, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "Vlad Lantern, Vladimirova Lantern",
        "Nora Gali, Nora Galiyeva",
        "Нора Гали, Нора Галиева",
        "Nora Abdul, Nora Abdulov"
    })
    void theBeginningOfAFamilyNameIsNoNickname(String one, String other) {
        assertThat(NameMatcher.comparePersons(one, other).terms())
                .extracting(Term::finding)
                .doesNotContain(Finding.NICKNAME);
    }

    @Test
    void everyFindingHasAnExample() {
        Set<Finding> shown = EnumSet.noneOf(Finding.class);
        examples().forEach(example -> shown.add(example.finding()));
        assertThat(shown).containsExactlyInAnyOrder(Finding.values());
    }

    @ParameterizedTest
    @CsvSource({
        "Nora Lantern, Nora Lantern",
        "Lantern Nora, Nora Lantern",
        "Nora al-Lantern, Nora Lantern",
        "Dr Nora Lantern, Nora Lantern",
        "Nora (Nori) Lantern, Nora Lantern",
    })
    void whatSaysNothingTakesNothingAway(String one, String other) {
        assertThat(NameMatcher.comparePersons(one, other).terms())
                .allMatch(term -> term.factor() == 1 && term.finding() == Finding.SAME)
                .hasSize(2);
    }

    @Test
    void aTermSaysWhatWasFoundInWords() {
        assertThat(NameMatcher.comparePersons("N. Lantern", "Nora Lantern").terms())
                .extracting(Term::toString)
                .containsExactly("lantern is the same word as lantern", "n has the initial of nora (×0.85)");
        assertThat(NameMatcher.comparePersons("Nora Olga Lantern", "Nora Lantern")
                        .terms())
                .extracting(Term::toString)
                .contains("olga is left out (×0.97)");
    }
}

package org.answerable.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileNameTest {
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "a",
            "ж",
            "x".repeat(10_000),
            "Nora ".repeat(2_000),
            "Dr Mr Prof.",
            "🙂🙃",
            "Nоrа Lаntеrn", // Latin and Cyrillic letters in one word
            "12345",
            "nora@example.org",
            "She said that he was detained in March, and that nobody told her why.",
            "\ud83d",
            "\u0000\u0007\u202e",
            "ប៉ុល ពត",
            "…—/|()[]\"'",
            "A / B / C / D",
            "١٢٣",
            "ーー");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whateverIsComparedNothingIsThrownAndTheScoreIsOne(Kind kind) {
        for (String one : HOSTILE) {
            for (String other : HOSTILE) {
                Name left = Name.of(one, kind);
                Name right = Name.of(other, kind);
                Comparison comparison = NameMatcher.compare(left, right);
                assertThat(comparison.score()).as("%s | %s", one, other).isBetween(0.0, 1.0);
                assertThat(NameMatcher.score(left, right)).isEqualTo(comparison.score());
                assertThat(NameMatcher.score(right, left)).isEqualTo(comparison.score());
            }
        }
    }

    @Test
    void whatHasNoLetterAndNoDigitIsLikeNothingNotEvenItself() {
        for (String nothing : List.of("", " ", "🙂🙃", "…—/|()[]\"'", "\u0000\u0007\u202e")) {
            assertThat(Name.of(nothing, Kind.PERSON).isEmpty()).isTrue();
            assertThat(NameMatcher.comparePersons(nothing, nothing).score()).isZero();
            assertThat(NameMatcher.comparePersons(nothing, "Nora Lantern").terms())
                    .isEmpty();
        }
    }

    @Test
    void aNameInAScriptThatIsNotReadIsKeptAndIsOnlyLikeItself() {
        for (String name : List.of("ប៉ុល ពត", "නෝරා ලැන්ටර්න්", "ნორა ფარანი", "노라")) {
            assertThat(Name.of(name, Kind.PERSON).isEmpty()).as(name).isFalse();
            assertThat(NameMatcher.comparePersons(name, name).score()).as(name).isEqualTo(1);
        }
        assertThat(NameMatcher.comparePersons("ប៉ុល ពត", "නෝරා ලැන්ටර්න්").score())
                .isZero();
    }

    @Test
    void titlesAloneAreTakenForNames() {
        assertThat(Name.of("Dr Mr Prof.", Kind.PERSON).words()).isNotEmpty();
    }

    @Test
    void aResultSaysWhatItRestsOn() {
        assertThat(NameMatcher.comparePersons("Nora Lantern", "Nora Quill").terms())
                .isNotEmpty();
    }

    @Property(tries = 500)
    void anyTwoTextsScoreTheSameBothWays(@ForAll String one, @ForAll String other) {
        double score = NameMatcher.comparePersons(one, other).score();
        assertThat(score)
                .isBetween(0.0, 1.0)
                .isEqualTo(NameMatcher.comparePersons(other, one).score());
    }

    @Property(tries = 500)
    void anyNameThatNamesSomebodyIsTheSameAsItself(@ForAll String text) {
        Name name = Name.of(text, Kind.PERSON);
        assertThat(NameMatcher.score(name, name)).isEqualTo(name.paired().counting() == 0 ? 0 : 1);
    }

    @Test
    void oneLetterNamesNobody() {
        assertThat(NameMatcher.comparePersons("A", "A").score()).isZero();
    }
}

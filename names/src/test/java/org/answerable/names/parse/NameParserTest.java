package org.answerable.names.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.NameMatcher;
import org.answerable.names.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nora Lantern | nora NAME, lantern NAME",
                "Nora-Olga Lantern | nora NAME, olga NAME, lantern NAME",
                "NoraOlga Lantern | nora NAME, olga NAME, lantern NAME",
                "Нора Лантерн | нора NAME, лантерн NAME",
                "LANTERN, Nora | lantern FAMILY, nora GIVEN",
                "LANTERN QUILL, Nora Olga | lantern FAMILY, quill FAMILY, nora GIVEN, olga GIVEN",
                "Лантерн، نورا | лантерн FAMILY, نورا GIVEN",
                "Lantern, Nora Petrovna | lantern FAMILY, nora GIVEN, petr PATRONYMIC",
                "Lantern, N. | lantern FAMILY, n INITIAL",
            })
    void aCommaTellsTheFamilyNameFromTheGivenNames(String name, String words) {
        assertThat(Parsed.person(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dr Nora Lantern | dr",
                "Dr. Nora Lantern | dr",
                "Mr Tom Lantern | mr",
                "Nora Lantern PhD | phd",
                "Sheikh Tom Lantern | sheikh",
                "господин Том Лантерн | господин",
                "Нора Лантерн ханым | ханым",
                "الدكتور نورا فانوس | الدكتور",
                "Lantern, Dr Nora | dr",
                "г-н Том Лантерн | г-н",
                "Г-жа Нора Лантерн | г-жа",
                "ד\"ר נורה לנטרן | דר",
                "ד״ר נורה לנטרן | דר",
                "آیت‌الله نورا فانوس | آیتالله",
                "Nora Lantern Ph.D. | phd",
            })
    void formsOfAddressAreTitlesAndNoNames(String name, String title) {
        assertThat(Name.of(name, Kind.PERSON).words())
                .filteredOn(word -> word.role() == Role.TITLE)
                .extracting(Word::text)
                .containsExactly(title);
    }

    static Set<String> titles() {
        return WordLists.TITLES;
    }

    @ParameterizedTest
    @MethodSource("titles")
    void everyTitleOfTheListCanBeFound(String title) {
        assertThat(Name.of(title + " Nora Lantern", Kind.PERSON).words())
                .filteredOn(word -> word.role() == Role.TITLE)
                .hasSize(1);
    }

    @Test
    void aTitleTakesNothingFromANameInAnotherScript() {
        assertThat(NameMatcher.comparePersons("ד\"ר נורה לנטרן", "Nora Lantern").score())
                .isEqualTo(
                        NameMatcher.comparePersons("נורה לנטרן", "Nora Lantern").score());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dr Lantern, Nora | dr TITLE, lantern FAMILY, nora GIVEN",
                "Lantern Jr., Nora | lantern FAMILY, jr TITLE, nora GIVEN",
                "Lantern, Nora, Jr. | lantern FAMILY, nora GIVEN, jr TITLE",
                "Lantern, J.R. | lantern FAMILY, j INITIAL, r INITIAL",
            })
    void aTitleIsNoFamilyName(String name, String words) {
        assertThat(Parsed.person(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nora Lantern, Jr. | jr TITLE",
                "Nora Lantern, PhD | phd TITLE",
                "Nora Lantern, Ph.D. | phd TITLE",
                "Nora Lantern, III | iii TITLE",
                "Nora Lantern, JR | jr TITLE",
                "Nora Lantern, MD | md TITLE",
                "Nora Lantern, (Nori) | nori NICKNAME",
            })
    void whatFollowsACommaAndIsNoNameLeavesTheNamesInTheirOrder(String name, String last) {
        assertThat(Parsed.person(name)).isEqualTo("nora NAME, lantern NAME, " + last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dr Nora Petrovich | dr TITLE, nora NAME, petrovich NAME",
                "王伟 (Tom) | 王 FAMILY, 伟 GIVEN, tom NICKNAME",
                "Prof. 王伟 | prof TITLE, 王 FAMILY, 伟 GIVEN",
                "Nora (王伟) | nora NAME, 王伟 NICKNAME",
                "王伟 主席 | 王 FAMILY, 伟 GIVEN, 主席 TITLE",
            })
    void titlesAndNicknamesAreNotCountedAsNames(String name, String words) {
        assertThat(Parsed.person(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doctor Mister | doctor NAME, mister NAME",
                "Imam, Nora | imam FAMILY, nora GIVEN",
                "van | van NAME"
            })
    void whatIsATitleElsewhereIsANameWhereNothingElseIs(String name, String words) {
        assertThat(Parsed.person(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nora van Lantern | van",
                "Nora van der Lantern | van der",
                "Tom bin Omar Lantern | bin",
                "Nora al-Lantern | al",
                "Nora Al Lantern | al",
                "Нора аль-Лантерн | аль",
                "Нора фон Лантерн | фон",
                "نورا بنت فانوس | بنت",
                "Tom McLantern | mc",
                "Van Lantern, Nora | van",
            })
    void wordsThatBindNamesAreParticles(String name, String particles) {
        assertThat(Name.of(name, Kind.PERSON).words())
                .filteredOn(word -> word.role() == Role.PARTICLE)
                .extracting(Word::text)
                .containsExactly(particles.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ben Lantern | ben NAME, lantern NAME",
                "Mr Ben Lantern | mr TITLE, ben NAME, lantern NAME",
                "Lantern Quill, Ben | lantern FAMILY, quill FAMILY, ben GIVEN",
                "Бен Лантерн | бен NAME, лантерн NAME",
                "Tom Ben Lantern | tom NAME, ben PARTICLE, lantern NAME",
                "Ben Omar Lantern | ben PARTICLE, omar NAME, lantern NAME",
                "Ben Lantern, Tom | ben PARTICLE, lantern FAMILY, tom GIVEN",
            })
    void benIsAGivenNameWhereOnlyThatCanStand(String name, String words) {
        assertThat(Parsed.person(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N. Lantern | n INITIAL, lantern NAME",
                "N Lantern | n INITIAL, lantern NAME",
                "A. B. Lantern | a INITIAL, b INITIAL, lantern NAME",
                "A.B. Lantern | a INITIAL, b INITIAL, lantern NAME",
                "А.Б. Лантерн | а INITIAL, б INITIAL, лантерн NAME",
                "Лантерн А.Б. | лантерн NAME, а INITIAL, б INITIAL",
                "JC Lantern | j INITIAL, c INITIAL, lantern NAME",
                "AL Lantern | al PARTICLE, lantern NAME",
                "JC LANTERN | jc NAME, lantern NAME",
                "جی. فانوس | j INITIAL, فانوس NAME",
            })
    void aLetterThatStandsForANameIsAnInitial(String name, String words) {
        assertThat(Parsed.person(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nora \"Nori\" Lantern",
                "Nora (Nori) Lantern",
                "Nora [Nori] Lantern",
                "Nora “Nori” Lantern",
                "Nora „Nori“ Lantern",
                "Nora «Nori» Lantern",
                "Nora 「Nori」 Lantern",
                "Nora 『Nori』 Lantern",
                "Nora »Nori« Lantern",
                "Nora »Nori» Lantern",
                "Nora ”Nori” Lantern",
                "Nora „Nori” Lantern",
                "Nora “Nori\" Lantern",
                "Nora ‹Nori› Lantern",
                "Nora ›Nori‹ Lantern",
            })
    void aNameInBracketsOrQuotationMarksIsANickname(String name) {
        assertThat(Parsed.person(name)).isEqualTo("nora NAME, nori NICKNAME, lantern NAME");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nora \"Nori Lantern",
                "Nora “Nori Lantern",
                "Nora «Nori Lantern",
                "Nora Nori» Lantern",
                "Nora Nori” Lantern",
                "Nora Nori Lantern\"",
            })
    void aQuotationMarkWithoutItsOtherIsIgnored(String name) {
        assertThat(Parsed.person(name)).isEqualTo("nora NAME, nori NAME, lantern NAME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Nora Lantern\"", "«Nora» «Lantern»", "(Nora Lantern)"})
    void nicknamesAreNamesWhereNothingElseIs(String name) {
        assertThat(Parsed.person(name)).isEqualTo("nora NAME, lantern NAME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"צה\"לי לנטרן", "צה״לי לנטרן", "צה”לי לנטרן"})
    void gershayimInsideAHebrewWordAreNoQuotationMark(String name) {
        assertThat(Parsed.person(name)).isEqualTo("צהלי NAME, לנטרן NAME");
    }

    @Test
    void aHebrewNameInQuotationMarksIsANickname() {
        assertThat(Parsed.person("נורה \"נורי\" לנטרן")).isEqualTo("נורה NAME, נורי NICKNAME, לנטרן NAME");
    }

    @Test
    void whiteSpaceAndCapitalsAreNoDifference() {
        assertThat(Parsed.person("  nora\tLANTERN\n")).isEqualTo(Parsed.person("Nora Lantern"));
    }

    @Test
    void anApostropheIsNoQuotationMark() {
        assertThat(Parsed.person("Nora O'Lantern")).isEqualTo("nora NAME, olantern NAME");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L4ntern N0ra | lantern NAME, nora NAME",
                "Nora 1965 | nora NAME, 1965 NAME",
            })
    void digitsInsideAWordAreReadAsTheLettersThatTheyLookLike(String name, String words) {
        assertThat(Parsed.person(name)).isEqualTo(words);
    }
}

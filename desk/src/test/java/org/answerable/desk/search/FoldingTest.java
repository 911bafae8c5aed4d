package org.answerable.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Łódź | lodz",
                "STRASSE | Straße",
                "İstanbul | istanbul",
                "Қазақстан | КАЗАКСТАН",
                "Әлия | алия",
                "ұғым | угым",
                "іс-һақ | ис-хак",
                "Өмірбек | омирбек",
                "Ёлка | елка",
                "Київ | киив",
                "Ґанок | ганок",
                "Єгор | егор",
                "п'ять | п’ять",
                "п’ять | пʼять",
                "Magnitsky’s | magnitsky",
                "Müller | MULLER"
            })
    void whatPeopleTakeForOneWordIsOne(String one, String other) {
        assertThat(Token.words(one)).isNotEmpty().isEqualTo(Token.words(other));
    }

    @Test
    void differentWordsStayDifferent() {
        assertThat(Token.words("суд судья сад")).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void wordsKeepTheirPlaceInTheTextWhateverTheyFoldTo() {
        String text = "Straße — п’ять 𝔘𝔫𝔦 ﬁn";
        assertThat(Token.of(text))
                .extracting(each -> text.substring(each.start(), each.end()))
                .containsExactly("Straße", "п’ять", "𝔘𝔫𝔦", "ﬁn");
    }

    @Test
    void aLineOfAMillionCharactersWithoutASpaceIsCutIntoWordsThatTheIndexTakes() {
        assertThat(Token.words("ﷺa".repeat(500_000)))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void punctuationAloneIsNoWord() {
        assertThat(Token.words("— … !!! \u0000 ' \"")).isEmpty();
    }
}

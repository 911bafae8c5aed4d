package org.answerable.desk.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.answerable.desk.reading.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 31 | 31",
                "en | 1,400 | 1400",
                "en | 1 400 | 1400",
                "en | 21st | 21",
                "en | 7.5 | 7.5",
                "en | twenty-two | 22",
                "en | two hundred and thirty-eight | 238",
                "en | one thousand four hundred | 1400",
                "en | a dozen | 12",
                "en | a | 1",
                "ru | четырнадцать | 14",
                "ru | двести тридцать восемь | 238",
                "ru | тысяча | 1000",
                "ru | 19 тысяч | 19000",
                "uk | п’ятнадцяти | 15",
                "uk | дві тисячі двісті | 2200",
                "kk | он сегіз | 18",
                "kk | екі жүз отыз сегіз | 238"
            })
    void numbersAreReadInFiguresAndInWords(String language, String words, String number) {
        assertThat(new Numbers(Language.of(language).orElseThrow()).read(words))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource({"several", "few", "'  '", "Anna", "99999999999999999999"})
    void whatIsNoNumberIsNone(String words) {
        assertThat(new Numbers(Language.ENGLISH).read(words)).isEmpty();
    }

    @Property
    void anyWordsAreSurvived(@ForAll String words) {
        new Numbers(Language.ENGLISH).read(words);
    }
}

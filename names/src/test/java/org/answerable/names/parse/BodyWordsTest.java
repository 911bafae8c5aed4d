package org.answerable.names.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.NameMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lantern LLC | lantern WORD, llc LEGAL_FORM",
                "Lantern L.L.C. | lantern WORD, llc LEGAL_FORM",
                "Lantern Limited Liability Company | lantern WORD, llc LEGAL_FORM",
                "ООО «Лантерн» | llc LEGAL_FORM, лантерн WORD",
                "Общество с ограниченной ответственностью «Лантерн» | llc LEGAL_FORM, лантерн WORD",
                "ТОО «Лантерн» | llc LEGAL_FORM, лантерн WORD",
                "«Лантерн» ЖШС | лантерн WORD, llc LEGAL_FORM",
                "Жауапкершілігі шектеулі серіктестік «Лантерн» | llc LEGAL_FORM, лантерн WORD",
                "Товариство з обмеженою відповідальністю «Лантерн» | llc LEGAL_FORM, лантерн WORD",
                "«Лантерн» АҚ | лантерн WORD, jsc LEGAL_FORM",
                "ПрАТ «Лантерн» | jsc LEGAL_FORM, лантерн WORD",
                "Lantern GmbH | lantern WORD, gmbh LEGAL_FORM",
                "Lantern G.m.b.H. | lantern WORD, gmbh LEGAL_FORM",
                "Lantern Gesellschaft mit beschränkter Haftung | lantern WORD, gmbh LEGAL_FORM",
                "Lantern Sp. z o.o. | lantern WORD, spzoo LEGAL_FORM",
                "Lantern & Quill Co., Ltd. | lantern WORD, quill WORD, ltd LEGAL_FORM",
            })
    void aLegalFormIsTheSameInWordsAndInLetters(String name, String words) {
        assertThat(Parsed.body(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lantern S A | Lantern S.A.",
                "Lantern A/S | Lantern AS",
                "Lantern B V | Lantern B.V.",
                "Lantern S R L | Lantern S.R.L.",
                "Lantern Spzoo | Lantern Sp. z o.o.",
                "ANO Lantern | АНО Лантерн",
                "Корпорация Лантерн | Lantern Inc.",
                "Компания Лантерн | Lantern Company",
                "ТОО «Лантерн» | Lantern LLC",
                "АО «Лантерн» | Lantern JSC",
            })
    void howALegalFormIsWrittenIsNoDifference(String one, String other) {
        assertThat(NameMatcher.score(Name.of(one, Kind.ORGANIZATION), Name.of(other, Kind.ORGANIZATION)))
                .isGreaterThan(.98);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LLC | llc WORD",
                "The | the WORD",
                "Of the | of WORD, the WORD",
            })
    void aNameOfNothingElseIsKept(String name, String words) {
        assertThat(Parsed.body(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Lantern of the North | the CONNECTOR, lantern WORD, of CONNECTOR, the CONNECTOR, north WORD",
                "Lantern International Group | lantern WORD, international GENERIC, group GENERIC",
                "Лантерн Холдинг | лантерн WORD, холдинг GENERIC",
                "A.B.C. Lantern | abc WORD, lantern WORD",
                "Л.А.Н. Лантерн | лан WORD, лантерн WORD",
            })
    void whatSaysLittleIsToldFromWhatNames(String name, String words) {
        assertThat(Parsed.body(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Lantern 23, 23",
        "Lantern 23rd, 23",
        "Lantern ٢٣, 23",
        "Lantern XXIII, 23",
        "Lantern Twenty Three, 23",
        "Lantern twenty-third, 23",
        "Lantern XIV, 14",
        "Lantern nineteen, 19",
        "Lantern iv, 4",
    })
    void aNumberIsTheSameInDigitsWordsAndRomanLetters(String name, String number) {
        assertThat(Parsed.body(name)).isEqualTo("lantern WORD, %s NUMBER", number);
    }

    @ParameterizedTest
    @CsvSource({"Lantern mix, mix", "Lantern vivid, vivid", "Lantern civil, civil"})
    void wordsOfRomanLettersAreWords(String name, String word) {
        assertThat(Parsed.body(name)).isEqualTo("lantern WORD, %s WORD", word);
    }
}

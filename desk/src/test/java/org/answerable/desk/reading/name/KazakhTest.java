package org.answerable.desk.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhTest {
    @ParameterizedTest
    @CsvSource({
        "Серік Оспановты, Серік Оспанов",
        "Серік Оспановтың, Серік Оспанов",
        "Серік Оспановқа, Серік Оспанов",
        "Серік Оспановпен, Серік Оспанов",
        "Айгүл Бектасованың, Айгүл Бектасова",
        "Айгүл Бектасоваға, Айгүл Бектасова",
        "Ержан Тасболатты, Ержан Тасболат",
        "Ержан Тасболатқа, Ержан Тасболат",
        "Сәуле Жүнісбекке, Сәуле Жүнісбек",
        "Сәуле Жүнісбектен, Сәуле Жүнісбек",
        "Нұрлан Айтбайды, Нұрлан Айтбай",
        "Нұрлан Айтбайға, Нұрлан Айтбай",
        "Қанат Сейтқазымен, Қанат Сейтқазы",
        "Қанат Сейтқазы, Қанат Сейтқазы"
    })
    void caseEndingsAreUndone(String declined, String nominative) {
        assertThat(Kazakh.nominative(List.of(declined.split(" ", -1)))).isEqualTo(nominative);
    }

    @ParameterizedTest
    @CsvSource({"Астана", "Қостанай", "Айдана", "Серікжан", "Атамекен"})
    void anEndingThatDoesNotAgreeIsPartOfTheName(String name) {
        assertThat(Kazakh.stem(name.toLowerCase(Locale.ROOT))).isEqualTo(name.toLowerCase(Locale.ROOT));
    }

    @Property(tries = 300)
    void whatIsLeftIsTheBeginningOfTheWord(@ForAll @From("words") String word) {
        assertThat(word).startsWith(Kazakh.stem(word));
        assertThat(Kazakh.stem(word).length()).isGreaterThanOrEqualTo(Math.min(3, word.length()));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("абдеікқлмнңорстұүығ-")
                .ofMinLength(1)
                .ofMaxLength(14);
    }
}

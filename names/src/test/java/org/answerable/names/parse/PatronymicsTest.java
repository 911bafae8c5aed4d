package org.answerable.names.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatronymicsTest {

    @ParameterizedTest
    @CsvSource({
        "Том Петрович Лантерн, петр",
        "Нора Петровна Лантерн, петр",
        "Лантерн Нора Петровна, петр",
        "Нора Алексеевна Лантерн, алексей",
        "Том Андреевич Лантерн, андрей",
        "Петро Миколайович Лантерн, миколай",
        "Нора Петрівна Лантерн, петр",
        "Нора Сергіївна Лантерн, сергій",
        "Нора Пятроўна Лантерн, пятр",
        "Том Ерланұлы Лантерн, ерлан",
        "Нора Ерланқызы Лантерн, ерлан",
        "Том Ерланулы Лантерн, ерлан",
        "Нора Ерланкызы Лантерн, ерлан",
        "Том Рашидоғлу Лантерн, рашид",
        "Том Рашидоглы Лантерн, рашид",
        "Том Каримзода Лантерн, карим",
        "Tom Petrovich Lantern, petr",
        "Nora Petrovna Lantern, petr",
        "Tom Andreevich Lantern, andrey",
        "Tom Erlanuly Lantern, erlan",
        "Nora Erlankyzy Lantern, erlan",
        "Nora Erlanqyzy Lantern, erlan",
        "Tom Rashidoglu Lantern, rashid",
        "Tom Rashidoğlu Lantern, rashid",
        "Tom Karimzoda Lantern, karim",
    })
    void aPatronymicIsReadAsTheFathersName(String name, String father) {
        assertThat(Name.of(name, Kind.PERSON).words())
                .filteredOn(word -> word.role() == Role.PATRONYMIC)
                .extracting(Word::text)
                .containsExactly(father);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Нора Абрамович",
                "Абрамович Нора",
                "Абрамович",
                "Abramovich Nora Lantern",
                "Lantern Nora",
                "Нора Олга Ович",
                "ABRAMOVICH, Nora Olga"
            })
    void aNameOfTwoWordsAndTheFirstOfThreeHaveNoPatronymic(String name) {
        assertThat(Name.of(name, Kind.PERSON).words()).extracting(Word::role).doesNotContain(Role.PATRONYMIC);
    }
}

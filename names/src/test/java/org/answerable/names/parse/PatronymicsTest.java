package org.answerable.names.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.NameMatcher;
import org.answerable.names.Role;
import org.answerable.names.Script;
import org.answerable.names.sound.Tables;
import org.junit.jupiter.api.Test;
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
        "Том Игоревич Лантерн, игорь",
        "Том Сергеевич Лантерн, сергей",
        "Нора Игоревна Лантерн, игорь",
        "Том Николаевич Лантерн, николай",
        "Том Дмитриевич Лантерн, дмитрий",
        "Том Васильевич Лантерн, василий",
        "Нора Юрьевна Лантерн, юрий",
        "Нора Ильинична Лантерн, илья",
        "Том Андрэевіч Лантерн, андрэй",
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
        "Tom Igorevich Lantern, igor",
        "Tom Sergeyevich Lantern, sergey",
        "Tom Vasilyevich Lantern, vasily",
        "Tom Dmitrievich Lantern, dmitri",
        "Tom Mykolayovych Lantern, mykolay",
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
                "Tom Rashid oglu Lantern",
                "Tom Rashid Oğlu Lantern",
                "Tom Rashid-oglu Lantern",
                "Lantern Tom Rashid oghlu",
                "LANTERN, Tom Rashid uly",
                "Nora Rashid qizi Lantern",
                "Nora Rashid qızı Lantern",
                "Nora Rashid kyzy Lantern",
            })
    void aPatronymicMayBeWrittenInTwoWords(String name) {
        assertThat(Name.of(name, Kind.PERSON).words())
                .filteredOn(word -> word.role() == Role.PATRONYMIC)
                .extracting(Word::text)
                .containsExactly("rashid");
    }

    @ParameterizedTest
    @CsvSource({
        "Тимур Рашидоглы Лантерн, Timur Rashid oglu Lantern",
        "Fərid Rəşid oğlu Məmmədov, Farid Rashidoglu Mammadov",
        "Fərid Rəşid oğlu Məmmədov, Фарид Рашид оглы Мамедов",
        "Тимур Рашид ұлы Лантерн, Timur Rashiduly Lantern",
        "Нора Рашид қызы Лантерн, Nora Rashidkyzy Lantern",
        "Тимур Рашид оғлу Лантерн, Timur Lantern",
    })
    void inTwoWordsItIsTheSameAsInOne(String one, String other) {
        assertThat(NameMatcher.comparePersons(one, other).score()).isGreaterThan(.85);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mehmet Oğlu | mehmet NAME, oğlu NAME",
                "Lantern Nora Uli | lantern NAME, nora NAME, uli NAME",
                "Tom R. Oglu | tom NAME, r INITIAL, oglu NAME",
            })
    void aFamilyNameThatMeansSonIsOne(String name, String words) {
        assertThat(Parsed.person(name)).isEqualTo(words);
    }

    @Test
    void eachWordThatMakesAPatronymicIsAnEndingToo() {
        assertThat(WordLists.PATRONYMIC_WORDS)
                .allSatisfy(word -> assertThat(Endings.father("rashid" + word)).isEqualTo("rashid"));
    }

    @ParameterizedTest
    @CsvSource({
        "Том Игоревич Лантерн, Tom Igorevich Lantern",
        "Том Васильевич Лантерн, Tom Vasylovych Lantern",
        "Том Дмитриевич Лантерн, Tom Dmitriyevich Lantern",
        "Том Юрьевич Лантерн, Tom Yuriyovych Lantern",
    })
    void aPatronymicIsTheSameInAnotherScriptOrLanguage(String one, String other) {
        assertThat(NameMatcher.comparePersons(one, other).score()).isGreaterThan(.85);
    }

    @ParameterizedTest
    @CsvSource({"patronymics.tsv", "family-endings.tsv"})
    void anEndingIsWrittenInOneScript(String file) {
        assertThat(Tables.rows(Endings.class, file))
                .allSatisfy(row -> assertThat(
                                row[0].codePoints().mapToObj(Script::of).distinct())
                        .as(row[0])
                        .hasSize(1));
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

    @ParameterizedTest
    @CsvSource({
        "Oleksandr Lantern, Volodymyr Oleksandrovych Lantern, false",
        "Олександр Лантерн, Volodymyr Oleksandrovych Lantern, false",
        "Rashid Lantern, Tom Rashid oglu Lantern, false",
        "Tom Rashid Lantern, Tom Rashidoglu Lantern, true",
    })
    void aFathersNameIsNoProofOfAGivenName(String one, String other, boolean same) {
        assertThat(NameMatcher.comparePersons(one, other).same()).isEqualTo(same);
    }
}

package org.answerable.names.sound;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlavicTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Пётр Щедрин, Petr Shchedrin",
                "Пётр Щедрин, Pyotr Shchedrin",
                "Пётр Щедрин, Pëtr Ščedrin",
                "Фёдор Жаров, Fedor Zharov",
                "Фёдор Жаров, Fyodor Žarov",
                "Юрий Цветков, Yuri Tsvetkov",
                "Юрий Цветков, Jurij Cvetkov",
                "Юлия Хохлова, Yulia Khokhlova",
                "Юлия Хохлова, Julia Chochlowa",
                "Яков Чайка, Iakov Chaika",
                "Яков Чайка, Jakow Tschaika",
                "Вячеслав Выжутин, Viacheslav Vyzhutin",
                "Евгений Эхов, Evgenii Ekhov",
                "Евгений Эхов, Yevgeny Ekhov",
                "Ксения Объедкова, Xenia Obedkova",
                "Ксения Объедкова, Kseniya Ob'edkova",
                "Пётр Щедрин, Петр Щедрин"
            })
    void aRussianNameIsTheSameInEverySystemOfTransliteration(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Ігор Їжак, Ihor Yizhak",
                "Ігор Їжак, Игорь Ижак",
                "Ганна Гриценко, Hanna Hrytsenko",
                "Ганна Гриценко, Anna Gritsenko",
                "Євген Ґудзь, Yevhen Gudz",
                "Євген Ґудзь, Евген Гудзь",
                "Олексій Щур, Oleksii Shchur",
                "Олексій Щур, Алексей Щур",
                "Василь Лук'яненко, Vasyl Lukianenko",
                "Василь Лук’яненко, Василь Лук'яненко",
                "Юрій Хмарний, Yurii Khmarnyi",
                "Володимир Тестовий, Владимир Тестовый"
            })
    void aUkrainianNameIsTheSameInLatinAndInRussian(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Аляксей Ўладзімераў, Aliaksei Uladzimerau",
        "Вольга Дзік, Volha Dzik",
        "Уладзімір Саўчанка, Uladzimir Sauchanka",
        "Уладзімір Саўчанка, Uladzimir Saŭčanka",
        "Зьміцер Гайдук, Zmicier Hajduk",
        "Зміцер Гайдук, Zmitser Haiduk",
        "Юрась Цыбулька, Juraś Cybulka",
        "Алесь Быкаў, Ales Bykau",
        "Алесь Быкаў, Алесь Быков",
        "Янка Ліўшыц, Yanka Liushyts"
    })
    void aBelarusianNameIsTheSameInLatin(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Ђорђе Љубић, Đorđe Ljubić",
        "Његош Ћирић, Njegoš Ćirić",
        "Џеврија Шћепановић, Dževrija Šćepanović",
        "Јелена Живковић, Jelena Živković",
        "Ѓорѓи Ќосев, Gjorgji Kjosev",
        "Цветан Жечев, Tsvetan Zhechev",
        "Щерю Ъгълов, Shteryu Agalov"
    })
    void aNameOfTheSouthSlavsIsTheSameInBothAlphabets(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Пётр Щедрин, Petr Shishkin",
        "Юрий Цветков, Yuri Svetlanov",
        "Яков Чайка, Iakov Shaikin",
        "Олексій Щур, Oleksii Shapoval",
        "Вольга Дзік, Volha Kazak",
        "Јелена Живковић, Jelena Petković"
    })
    void anotherNameIsAnother(String one, String other) {
        Alike.other(one, other);
    }
}

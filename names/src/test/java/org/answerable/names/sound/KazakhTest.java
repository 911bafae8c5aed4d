package org.answerable.names.sound;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cyrillic, the Latin letters of 2021, and what passports made of both. */
class KazakhTest {

    @ParameterizedTest
    @CsvSource({
        "Әсел Өтеғенова, Äsel Ötegenova",
        "Әсел Өтеғенова, Äsel Öteğenova",
        "Қайрат Ғаббасов, Qairat Ğabbasov",
        "Ұлан Жұмабай, Ūlan Jūmabai",
        "Гүлнар Теңізбаева, Gülnar Teñızbaeva",
        "Шыңғыс Тұрсын, Şyñğys Tūrsyn",
        "Ерлан Ыбырай, Erlan Ybyrai",
        "Қайрат Ғаббасов, Qaırat Ǵabbasov"
    })
    void aNameIsTheSameInCyrillicAndInTheLatinLettersOf2021(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Әсел Өтеғенова, Assel Utegenova",
        "Әсел Өтеғенова, Asel Otegenova",
        "Қайрат Ғаббасов, Kairat Gabbasov",
        "Ұлан Жұмабай, Ulan Zhumabay",
        "Ұлан Жұмабай, Ulan Zhumabai",
        "Гүлнар Теңізбаева, Gulnar Tengizbayeva",
        "Ерлан Ыбырай, Yerlan Ybyray"
    })
    void aNameIsTheSameInCyrillicAndInAPassport(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Äsel Ötegenova, Assel Utegenova",
        "Äsel Öteğenova, Assel Utegenova",
        "Qairat Ğabbasov, Kairat Gabbasov",
        "Qairat Ğabbasov, Kayrat Gabbasov",
        "Ūlan Jūmabai, Ulan Zhumabay",
        "Gülnar Teñızbaeva, Gulnar Tengizbayeva",
        "Gülnar Teñızbaeva, Gulnar Tenizbaeva",
        "Şyñğys Tūrsyn, Shyngys Tursyn",
        "Şyñğys Tūrsyn, Chingiz Tursun"
    })
    void aNameIsTheSameInTheLatinLettersOf2021AndInAPassport(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Әсел Өтеғенова, Асель Утегенова",
        "Қайрат Ғаббасов, Кайрат Габбасов",
        "Гүлнар Теңізбаева, Гульнар Тенизбаева",
        "Шыңғыс Тұрсын, Чингиз Турсун",
        "Һарун Мысал, Харун Мысал",
        "Qairat Ğabbasov, Кайрат Габбасов",
        "Şyñğys Tūrsyn, Шынгыс Турсын"
    })
    void aNameIsTheSameInKazakhAndInRussian(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Айгүл Ақберді, Айгуль Акбердиева",
        "Айгүл Ақберді, Aigul Akberdieva",
        "Сапар Ғали, Сапар Галиев",
        "Sapar Gali, Sapar Galiyeva",
        "Нұрлан Жұмабай, Нурлан Жумабаев"
    })
    void aNameWithAndWithoutTheRussianEndingIsTheSame(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Әсел Өтеғенова, Aset Otegenov",
        "Қайрат Ғаббасов, Qairat Qasymov",
        "Ұлан Жұмабай, Ulan Zhumagul",
        "Шыңғыс Тұрсын, Serik Tursyn",
        "Айгүл Ақберді, Айгуль Акжолова"
    })
    void anotherNameIsAnother(String one, String other) {
        Alike.other(one, other);
    }
}

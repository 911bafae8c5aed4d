package org.answerable.names.sound;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CentralAsiaTest {

    @ParameterizedTest
    @CsvSource({
        "Айгүл Өмүрбекова, Aigul Omurbekova",
        "Жаңыл Төлөгөнова, Zhanyl Tologonova",
        "Нурлан Жээнбек, Nurlan Jeenbek",
        "Ырыскүл Чоюн, Yryskul Choiun",
        "Айгүл Өмүрбекова, Айгуль Омурбекова"
    })
    void aKyrgyzNameIsTheSameInLatin(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "O'ktam G'ulomov, Ўктам Ғуломов",
                "Oʻktam Gʻulomov, Ўктам Ғуломов",
                "O‘ktam G‘ulomov, Ўктам Ғуломов",
                "O’ktam G’ulomov, Ўктам Ғуломов",
                "O`ktam G`ulomov, Ўктам Ғуломов",
                "Oʻktam Gʻulomov, O'ktam G’ulomov",
                "O'ktam G'ulomov, Oktam Gulomov",
                "O'ktam G'ulomov, Uktam Gulomov",
                "O'ktam G'ulomov, Уктам Гулямов"
            })
    void anUzbekNameIsTheSameWhateverItsApostrophesAre(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Shahzod Choriyev, Шаҳзод Чориев",
                "Shahzod Choriyev, Шахзод Чориев",
                "Jahongir Xo'jayev, Жаҳонгир Хўжаев",
                "Jahongir Xo'jayev, Жахонгир Ходжаев",
                "Ҳалима Қодирова, Halima Qodirova",
                "Ҳалима Қодирова, Khalima Kadyrova",
                "Yoʻldosh Sanʼat, Йўлдош Санъат",
                "Йўлдош Ўринбоев, Юлдаш Уринбаев"
            })
    void anUzbekNameIsTheSameInBothAlphabetsAndInRussian(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Ҷамшед Ғафуров, Jamshed Ghafurov",
        "Ҷамшед Ғафуров, Djamshed Gafurov",
        "Ҷамшед Ғафуров, Джамшед Гафуров",
        "Ҷамшед Ғафуров, جمشید غفوراف",
        "Меҳрӣ Қодирзода, Mehri Qodirzoda",
        "Меҳрӣ Қодирзода, Мехри Кодирзода",
        "Мӯсо Ҳакимӣ, Muso Hakimi"
    })
    void aTajikNameIsTheSameInLatinRussianAndPersian(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Myrat Ýazow, Мырат Язов",
        "Myrat Ýazow, Murat Yazov",
        "Ogulsapar Ňurýewa, Огулсапар Нурыева",
        "Ogulsapar Nurýewa, Ogulsapar Nuryeva",
        "Çary Şamyradow, Чары Шамырадов",
        "Çary Şamyradow, Chary Shamyradov",
        "Jeren Žäňňalyýewa, Джерен Жангалыева",
        "Aýgül Döwletowa, Айгуль Довлетова",
        "Aýgül Döwletowa, Aigul Dovletova",
        "Žora Meňliýew, Zhora Mengliyev",
        "Maňsur Meňliýew, Мансур Менглиев",
        "Wepa Ýolamanow, Vepa Yolamanov"
    })
    void aTurkmenNameIsTheSameInItsOwnLettersInEnglishAndInRussian(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Əli Əliyev, Ali Aliyev",
        "Xədicə Qasımova, Khadija Gasimova",
        "Xədicə Qasımova, Hadija Kasimova",
        "Çingiz Cəfərov, Chingiz Jafarov",
        "Ağa Ağayev, Agha Aghayev",
        "Qəmbər Xəlilov, Gambar Khalilov",
        "Məqsəd Nəcəfov, Magsad Najafov",
        "Məcid Bəxtiyarov, Majid Bakhtiyarov",
        "Şahin İsmayılov, Shahin Ismayilov",
        "Cavid Hüseynov, Javid Huseynov",
        "Qasım Quliyev, Gasim Guliyev",
        "Qasım Quliyev, Kasym Kuliyev",
        "Qurban Quliyev, Gurban Guliyev",
        "Ülviyyə Əhmədova, Ulviyya Ahmadova"
    })
    void anAzerbaijaniNameIsTheSameInEnglish(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Əli Əliyev, Али Алиев",
        "Xədicə Qasımova, Хадиджа Гасымова",
        "Çingiz Cəfərov, Чингиз Джафаров",
        "Qəmbər Xəlilov, Гәмбәр Хәлилов",
        "Xəyal Quliyev, Хаял Кулиев",
        "Cavid Güləliyev, Ҹавид Ҝүләлијев",
        "Ülviyyə Əhmədova, Ульвия Ахмедова"
    })
    void anAzerbaijaniNameIsTheSameInCyrillic(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Цахиагийн Элбэгдорж, Tsakhiagiin Elbegdorj",
        "Батбаяр Өлзий, Batbayar Ulzii",
        "Батбаяр Өлзий, Batbayar Ölzii",
        "Сүхбаатар Дамдин, Sukhbaatar Damdin",
        "Ууганбаяр Дүүрэн, Uuganbayar Duuren",
        "Сүхбаатар Дамдин, Sükhbaatar Damdin"
    })
    void aMongolianNameIsTheSameInLatin(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Айгүл Өмүрбекова, Aigul Toktobekova",
                "O'ktam G'ulomov, O'ktam G'afurov",
                "Ҷамшед Ғафуров, Jamshed Rahimov",
                "Myrat Ýazow, Myrat Ýusupow",
                "Xədicə Qasımova, Xədicə Xəlilova",
                "Əli Əliyev, Vəli Vəliyev",
                "Батбаяр Өлзий, Batbold Ulzii"
            })
    void anotherNameIsAnother(String one, String other) {
        Alike.other(one, other);
    }
}

package org.answerable.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of the case that the project began with (European Parliament and PACE documents), and public figures' in other scripts. */
class CaseNamesTest {
    private static double score(String one, String other) {
        return NameMatcher.comparePersons(one, other).score();
    }

    @ParameterizedTest
    @CsvSource({
        "Абловас Джумаев, Ablovas Dzhumayev",
        "Абловас Джумаев, Ablovas Jumaev",
        "Ablovas Jumaev, Ablovas Dzhumayev",
        "Әбішев Кенжебек, Kenzhebek Abishev",
        "Kezhenbek Abishev, Kenzhebek Abishev",
        "Kezhenbek Abishev, Кенжебек Абишев",
        "Aigul Akberdieva, Айгүл Ақберді",
        "Maks Bokayev, Макс Боқаев",
        "Max Bokayev, Бокаев Макс",
    })
    void oneManInAllHisSpellingsIsOne(String one, String other) {
        assertThat(score(one, other)).isGreaterThanOrEqualTo(.70);
    }

    @ParameterizedTest
    @CsvSource({
        "Aset Abishev, Kenzhebek Abishev",
        "Aset Abishev, Kezhenbek Abishev",
        "Әсет Әбішев, Кенжебек Абишев",
        "Aset Abishev, Aset Nurzhaubay",
    })
    void anotherManOfTheSameFamilyOrGivenNameIsAnother(String one, String other) {
        assertThat(score(one, other)).isLessThan(.70);
    }

    @ParameterizedTest
    @CsvSource({
        "Vladimir Putin, Владимир Путин",
        "Volodymyr Zelensky, Володимир Зеленський",
        "Alexander Lukashenko, Аляксандр Лукашэнка",
        "Kassym-Jomart Tokayev, Қасым-Жомарт Тоқаев",
        "Qasym-Jomart Toqaev, Касым-Жомарт Токаев",
        "Sadyr Japarov, Садыр Жапаров",
        "Emomali Rahmon, Эмомалӣ Раҳмон",
        "Nikol Pashinyan, Նիկոլ Փաշինյան",
        "Mikheil Saakashvili, მიხეილ სააკაშვილი",
        "Alexis Tsipras, Αλέξης Τσίπρας",
        "Bashar al-Assad, بشار الأسد",
        "Mahmoud Ahmadinejad, محمود احمدی‌نژاد",
        "Benjamin Netanyahu, בנימין נתניהו",
        "Kim Jong-un, 김정은",
        "Barack Obama, バラク・オバマ",
        "Xi Jinping, 习近平",
    })
    void aNameIsTheSameInTheScriptsThatTheLibraryReads(String latin, String other) {
        assertThat(score(latin, other)).isGreaterThanOrEqualTo(.70);
    }

    @ParameterizedTest
    @CsvSource({
        "Нора Иванова, Нора Иванов",
        "Nora Petrovna Lantern, Nora Lantern",
        "N. Lantern, Nora Lantern",
        "Dr Nora Lantern, Nora Lantern",
        "Lantern Nora, Nora Lantern",
        "Nora van der Lantern, Nora Lantern",
        "Bill Lanternman, William Lanternman",
        "Зыскович Нора, Нора Зыскович",
    })
    void whatOneNameLeavesOutOrWritesOtherwiseIsForgiven(String one, String other) {
        assertThat(score(one, other)).isGreaterThanOrEqualTo(.70);
    }

    @ParameterizedTest
    @CsvSource({"Nora Petrovna Lantern, Nora Ivanovna Lantern", "N. Lantern, Olga Lantern", "Nora Lantern, Nora Quill"})
    void whatContradictsIsNotForgiven(String one, String other) {
        assertThat(score(one, other)).isLessThan(.70);
    }
}

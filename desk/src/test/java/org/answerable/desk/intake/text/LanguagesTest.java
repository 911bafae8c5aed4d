package org.answerable.desk.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {
    private final Languages languages = new Languages();

    private void isIn(String code, String text) {
        Languages.Guess guess = languages.of(text);
        assertThat(guess.code()).as(text).isEqualTo(code);
        assertThat(guess.confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void theLanguagesOfTheFieldAreTold() {
        isIn("en", Samples.SENTENCE + " One day later the chair of the court lost her post.");
        isIn("ru", "Городской суд оправдал подсудимого, и на следующий день председатель суда лишился должности.");
        isIn("uk", "Міський суд виправдав підсудного, і наступного дня голова суду втратив свою посаду.");
        isIn("kk", "Қалалық сот айыпталушыны ақтады, ал келесі күні сот төрағасы қызметінен босатылды.");
        isIn("pl", "Sąd miejski uniewinnił oskarżonego, a następnego dnia przewodnicząca sądu straciła stanowisko.");
        isIn("fr", "Le tribunal a acquitté l’accusé et le lendemain la présidente du tribunal a perdu son poste.");
        isIn("ka", "საქალაქო სასამართლომ გაამართლა ბრალდებული და მეორე დღეს თავმჯდომარემ თანამდებობა დაკარგა.");
        isIn("zh", "市法院宣告被告人无罪，第二天法院院长就失去了职务，有五百多人在三月至十二月间被拘留。");
    }

    @Test
    void tooLittleTextHasNoLanguage() {
        assertThat(languages.of("Court 2018")).isEqualTo(Languages.Guess.NONE);
        assertThat(languages.of("1234567890 ".repeat(100))).isEqualTo(Languages.Guess.NONE);
        assertThat(languages.of("")).isEqualTo(Languages.Guess.NONE);
    }
}

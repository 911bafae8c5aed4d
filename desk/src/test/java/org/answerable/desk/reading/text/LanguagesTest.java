package org.answerable.desk.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH   | The journalist was released on Monday, her lawyer said to the press.
            RUSSIAN   | Журналистку освободили в понедельник, сообщил её адвокат.
            RUSSIAN   | Суд приговорил его к пяти годам.
            UKRAINIAN | Журналістку звільнили в понеділок, повідомив її адвокат.
            UKRAINIAN | Суд засудив його до п’яти років.
            KAZAKH    | Журналист дүйсенбі күні босатылды, деді оның адвокаты.
            KAZAKH    | Сот оны бес жылға соттады.
                      | La journaliste a été libérée lundi par le tribunal, a dit son avocat à la presse.
                      | Die Journalistin wurde am Montag von dem Gericht freigelassen, sagte ihr Anwalt.
                      | Dziennikarka została w poniedziałek zwolniona przez sąd, powiedział jej adwokat.
                      | Gazeteci pazartesi günü mahkeme tarafından serbest bırakıldı ve bu karar için avukatı konuştu.
                      | Jurnalist bazar ertəsi məhkəmə tərəfindən azad edilib və bu barədə vəkili məlumat verib.
                      | Журналістку вызвалілі ў панядзелак, паведаміў яе адвакат.
                      | صدر الحكم على الصحفي يوم الاثنين
            """)
    void aDocumentOfOneSentenceIsInItsLanguageOrInNoneOfOurs(@Nullable Language language, String text) {
        assertThat(View.of(text, null).blocks()).extracting(Block::language).containsExactly(language);
    }

    @Test
    void aListOfNamesIsReadAsEnglish() {
        assertThat(View.of("Oscar Lindgren\nPetra Holm\nIda Moberg\nNils Berg, 3 years", null)
                        .languages())
                .containsExactly(Language.ENGLISH);
    }

    @Test
    void anEnglishReportThatQuotesRussianHasBlocksOfBoth() {
        View view = View.of(
                "The verdict says the following about his guilt:\n\nСуд признал его виновным.\n\nMax Testov, Aktau",
                "en");
        assertThat(view.blocks())
                .extracting(Block::language)
                .containsExactly(Language.ENGLISH, Language.RUSSIAN, Language.ENGLISH);
    }

    @Test
    void aFrenchAnnexOfAnEnglishReportIsInNoneOfOurs() {
        View view = View.of(
                "The court has been asked to rule on the complaint.\n\nLe tribunal a été saisi par les avocats de la victime et a rendu une décision.",
                "en");
        assertThat(view.blocks()).extracting(Block::language).containsExactly(Language.ENGLISH, null);
    }

    @Test
    void namesFromNextDoorDoNotChangeTheLanguageOfABlock() {
        assertThat(View.of("Партия «Ақ жол» не ответила на запрос журналистов.", "ru")
                        .languages())
                .containsExactly(Language.RUSSIAN);
        assertThat(View.of("Об этом сообщил Сергій Пробенко в своём канале.", "ru")
                        .languages())
                .containsExactly(Language.RUSSIAN);
    }

    @Test
    void aLanguageThatIsNotOursGivesNoBlocksOfOurs() {
        assertThat(View.of("Sąd skazał ich na pięć lat.\n\nOskarżeni nie przyznali się.", "pl")
                        .languages())
                .isEmpty();
        assertThat(View.of("Съдът го осъди на пет години.", "bg").languages()).isEmpty();
    }

    @Test
    void anEnglishDocumentThatIsMostlyAListOfNamesIsEnglishToItsLastLine() {
        String row = "Mr Ivar TESTOV, Norway, ABC\n\nMs Jeanne DE LA TEST, France, DEF\n\n";
        String text = "The members who have signed this call upon the Government to let them go.\n\n"
                + "They ask that it be told to the press, and that all of them be heard by a court.\n\n"
                + row.repeat(20);
        assertThat(View.of(text, null).blocks()).extracting(Block::language).containsOnly(Language.ENGLISH);
    }
}

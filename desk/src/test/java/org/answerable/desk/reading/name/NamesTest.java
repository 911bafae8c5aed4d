package org.answerable.desk.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.View;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final Names NAMES = new Names(Models.installed());

    @Test
    void aTitleBeforeANameAndAPossessiveAfterItAreNoPartOfIt() {
        assertThat(persons("en", "Judge Robert Hensley met Mr Oscar Lindgren's lawyer, Ms Amina Farouk, in Vienna."))
                .containsExactly("Robert Hensley", "Oscar Lindgren", "Amina Farouk");
    }

    @Test
    void aSharedSurnameIsNotSharedOut() {
        assertThat(persons("en", "The police beat Clara and Martin Hensley, and later Oscar Lindgren."))
                .containsExactly("Clara", "Martin Hensley", "Oscar Lindgren");
    }

    @Test
    void aSurnameInCapitalsIsASurname() {
        assertThat(
                        persons(
                                "en",
                                "Ingrid LINDGREN, Sweden, SOC\nMarco de BIANCHI, Italy, ALDE\nPetra Van HOUTEN, Belgium, EPP/CD\n"))
                .containsExactly("Ingrid LINDGREN", "Marco de BIANCHI", "Petra Van HOUTEN");
    }

    @Test
    void aLineInCapitalsIsReadAsIfItWereNone() {
        assertThat(persons("en", "POLICE IN NORWAY ARRESTED OSCAR LINDGREN AND HIS LAWYER ON MONDAY."))
                .containsExactly("OSCAR LINDGREN");
    }

    @Test
    void theSurnameAloneIsThePersonOfTheFullName() {
        assertThat(persons("en", "Gulzhan Tasbolatkyzy was detained. Tasbolatkyzy denies it."))
                .hasSize(2)
                .last()
                .isEqualTo("Tasbolatkyzy");
        assertThat(persons("ru", "Суд оштрафовал Ерлана Сагдибая. По словам адвоката, Сагдибаю угрожали."))
                .containsExactly("Ерлана Сагдибая", "Сагдибаю");
        assertThat(persons("uk", "Затримали журналістку Оксану Лопатецьку. Адвокат каже, що Лопатецьку били."))
                .containsExactly("Оксану Лопатецьку", "Лопатецьку");
        assertThat(persons("kk", "Белсенді Серік Оспанбек ұсталды. Сот Оспанбекті бостандыққа шығарды."))
                .containsExactly("Серік Оспанбек", "Оспанбекті");
    }

    @Test
    void initialsBelongToARussianSurname() {
        assertThat(persons("ru", "Судья Г. Лопатова отказалась приобщить справки к делу."))
                .containsExactly("Г. Лопатова");
    }

    @Test
    void theNominativeIsAFeature() {
        assertThat(nominatives("ru", "Полиция задержала Марину Колосову и Тимура Ахметова."))
                .containsExactly("Марина Колосова", "Тимур Ахметов");
        assertThat(nominatives("uk", "Затримали Романа Петренка.")).containsExactly("Роман Петренко");
        assertThat(nominatives("kk", "Журналист Серік Оспановты ұстады.")).containsExactly("Серік Оспанов");
    }

    @Test
    void anApostropheInsideAUkrainianNameIsALetter() {
        assertThat(persons("uk", "Суд засудив Дар'ю Соколову та Мар’яну Гнатюк."))
                .containsExactly("Дар'ю Соколову", "Мар’яну Гнатюк");
    }

    @Test
    void countriesAreNamedInEveryLanguageAndCase() {
        assertThat(places("en", "He fled to Kyrgyzstan and then to Lithuania."))
                .containsExactly("Kyrgyzstan", "Lithuania");
        assertThat(places("ru", "Он бежал в Киргизию, потом жил в Литве.")).containsExactly("Киргизию", "Литве");
        assertThat(places("uk", "Він утік до Киргизстану, потім жив у Литві.")).containsExactly("Киргизстану", "Литві");
        assertThat(places("kk", "Ол Қырғызстанға қашып, Литвада тұрды.")).containsExactly("Қырғызстанға", "Литвада");
    }

    @Test
    void aPrisonIsAPlaceAndACourtIsNone() {
        assertThat(
                        places(
                                "en",
                                "He was moved to Harlow Investigative Prison, later to Penal Colony No. 12. The Harlow District Court agreed."))
                .containsExactly("Harlow Investigative Prison", "Penal Colony No. 12");
    }

    @Test
    void whatTheRussianModelTakesForOneNameIsParted() {
        assertThat(persons("ru", "Оператору Нурлан Кадыровой суд дал три года условно."))
                .containsExactly("Нурлан Кадыровой");
        assertThat(persons("ru", "Вчера брат Назарова Марат умер в больнице.")).containsExactly("Назарова", "Марат");
        assertThat(persons("ru", "Вчера приехала сестра Назарова Анна.")).containsExactly("Назарова Анна");
    }

    @Test
    void aKazakhPersonEndsBeforeThePlaceWhereSomethingIs() {
        String text = "Белсенді Серік Оспанов Таразда болды. Кеше Оспанов Қарағандыдағы колонияға келді.";
        assertThat(persons("kk", text)).containsExactly("Серік Оспанов", "Оспанов");
        assertThat(places("kk", text)).containsExactly("Таразда", "Қарағандыдағы");
    }

    @Test
    void aKazakhBodyEndsWithItsHeadNoun() {
        assertThat(of(
                        MentionType.ORGANISATION,
                        "kk",
                        "Оны Тараз қалалық №3 соты соттады, ал Адам құқықтары комитеті қарсы болды."))
                .containsExactly("Тараз қалалық №3 соты", "Адам құқықтары комитеті");
    }

    @Test
    void aUkrainianBodyBeginsWithItsAdjective() {
        assertThat(
                        of(
                                MentionType.ORGANISATION,
                                "uk",
                                "Полтавський обласний суд і суд Садового району мовчать, а Національна спілка друкарів та СБУ сперечаються."))
                .containsExactly(
                        "Полтавський обласний суд", "суд Садового району", "Національна спілка друкарів", "СБУ");
    }

    @Test
    void aQualifyingAdjectiveIsNoPlace() {
        assertThat(places("uk", "Лікаря Київського госпіталю звільнили в Києві."))
                .containsExactly("Києві");
    }

    @Test
    void everyLanguageOfATextIsRead() {
        View view = View.of(
                "Oscar Lindgren was arrested in Norway on Monday.\n\nПолиция задержала Марину Колосову в Осло вечером.\n",
                "en");
        assertThat(NAMES.annotate(view))
                .filteredOn(each -> each.type() == MentionType.PERSON)
                .extracting(each -> each.in(view.source()))
                .containsExactly("Oscar Lindgren", "Марину Колосову");
        assertThat(NAMES.notices(view)).isEmpty();
    }

    private static List<String> persons(String language, String text) {
        return of(MentionType.PERSON, language, text);
    }

    private static List<String> places(String language, String text) {
        return of(MentionType.PLACE, language, text);
    }

    private static List<String> of(MentionType type, String language, String text) {
        View view = View.of(text, language);
        return NAMES.annotate(view).stream()
                .filter(each -> each.type() == type)
                .map(each -> each.in(text))
                .toList();
    }

    private static List<String> nominatives(String language, String text) {
        return NAMES.annotate(View.of(text, language)).stream()
                .filter(each -> each.type() == MentionType.PERSON)
                .map((Mention each) -> each.feature("name", "?"))
                .toList();
    }
}

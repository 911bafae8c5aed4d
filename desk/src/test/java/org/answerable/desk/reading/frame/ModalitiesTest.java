package org.answerable.desk.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.desk.reading.mention.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModalitiesTest {
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<Anna Example> was [arrested]. | happened",
                "<Anna Example> was not [arrested]. | denied",
                "<Anna Example> was never [arrested]. | denied",
                "<Anna Example> was [arrested] more than once. | happened",
                "He said that <Anna Example> had been [beaten]. | alleged",
                "<Anna Example> is said to have been [beaten]. | alleged",
                "<Anna Example> faces the risk of being [sentenced]. | at risk",
                "<Anna Example> may be [sentenced] soon. | at risk",
                "We fear that <Anna Example> will be [beaten]. | at risk",
                "In May <Anna Example> was [arrested]. | happened",
                "<Anna Example> should be [released]. | demanded",
                "<Anna Example> must be [released]. | demanded",
                "The union called for the [release] of <Anna Example>. | demanded",
                "If the judgment stands <Anna Example> will be [taken] to a colony. | at risk",
                "<Anna Example> will be [taken] to a colony. | at risk",
                "<Anna Example> may yet be [released]. | at risk",
                "Their worry is that <Anna Example> will be [moved]. | at risk",
                "Charges and the [arrest] of <Anna Example> were dropped. | denied",
                "<Anna Example> wasted no time: an [appeal] was filed. | happened",
                "The court declined to [extradite] <Anna Example>. | denied",
                "We wrote that <Anna Example> had been [abducted]. She had not. | denied",
                "The men tried with <Anna Example> were [released]. | happened",
                "<Anna Example> is reported to be [held] there. | alleged",
                "Immediately [release] <Anna Example>! | demanded",
                "They wrote: “Stop the [torture] of <Anna Example>”. | demanded",
                "[Release] of <Anna Example> | happened",
                "The Government denies that <Anna Example> was [punished]. | denied",
            })
    void theSenseIsTakenFromTheWordsAround(String text, String sense) {
        String marked = text.replaceAll("<([^>]+)>", "{P|$1}").replaceAll("\\[([^\\]]+)\\]", "{E:arrest|$1}");
        assertThat(Told.by(marked)).singleElement().asString().startsWith("arrest " + sense);
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ru | <Анна Примерова> не раз была [арестована]. | happened",
                "ru | <Анне Примеровой> не [предъявили] обвинений. | denied",
                "ru | Коллеги требуют [освободить] <Анну Примерову>. | demanded",
                "ru | <Анне Примеровой> грозит [тюрьма]. | at risk",
                "ru | По словам родных, <Анну Примерову> [избили]. | alleged",
                "ru | <Анна Примерова> без объяснений [уволена]. | happened",
                "ru | <Анна Примерова> в указ о [помиловании] не попала. | denied",
                "ru | Прокурор запрашивал для <Анны Примеровой> [наказание]. | demanded",
                "kk | <Асан Үлгілов> бұзақылық жасады деген айыппен [сотталды]. | happened",
                "kk | Полиция <Асан Үлгіловты> [қинау] болмағанын айтты. | denied",
                "uk | За словами родичів, <Анну Примірну> [побили]. | alleged",
                "uk | Колеги вимагають [звільнити] <Анну Примірну>. | demanded",
                "uk | <Анну Примірну> не [затримали]. | denied",
                "kk | Ұйым <Асан Үлгіловты> [босатуды] талап етті. | demanded",
                "kk | Туыстары <Асан Үлгіловты> [ұрып-соққанын] айтты. | alleged",
            })
    void theSameInTheOtherLanguages(String language, String text, String sense) {
        String marked = text.replaceAll("<([^>]+)>", "{P|$1}").replaceAll("\\[([^\\]]+)\\]", "{E:arrest|$1}");
        assertThat(Told.of(Marked.in(language, marked)))
                .singleElement()
                .asString()
                .startsWith("arrest " + sense);
    }
}

package org.answerable.desk.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    /** A bar stands where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. X was held.| Mrs. Y was not.",
                "Written Declaration no. 670 was signed.| Nobody objected.",
                "The court cited Art. 5 § 1 (c).| It ruled at once.",
                "He quotes J. K. Rowland and A. Sever.| They left.",
                "She lives in the U.S. and was tried in the U.S.| The court agreed.",
                "He said: “I did not.”| Then he left.",
                "He waited ... and left...| Nobody came…| The end.",
                "He said no.| The judge noted it.",
                "Was he beaten?| He was!| By whom?",
                "Lawyers, journalists, etc. were held.| Others, activists, etc.| The list is long.",
                "He left at 5 p.m. Friday.| She stayed.",
                "“Free him!” shouted the crowd.| Police came.",
                "Задержан 12 мая 2019 г.| Суд в г. Алматы признал его виновным по ст. 274 УК.| Он не признал вины.",
                "И. И. Петров сказал: «Нет!»| Он ушёл.",
                "Речь о лекарствах, книгах и т. д.| Он ждал.",
                "Его держали в СИЗО на ул. Абая.| Адвокат Т. Ким обжаловал арест.",
                "21 травня 2020 р.| Суд у м. Київ визнав його винним за ч. 2 ст. 258 КК.| Його тримали без зв’язку.",
                "2019 ж.| Ол Алматы қ. ұсталды.| Сот шешім шығарды.",
                "ПРИГОВОР ПО СТ. 274 УК ВЫНЕСЕН.| СУД БЫЛ ЗАКРЫТ.",
                "1. Ulan Test, director.| Arrested 20 May 2023.| 9 years.",
            })
    void sentencesEndWhereAReaderSaysSo(String marked) {
        String text = marked.replace("|", "");
        List<String> wanted =
                List.of(marked.split("\\|", -1)).stream().map(String::strip).toList();
        assertThat(sentences(text)).isEqualTo(wanted);
    }

    @Test
    void numberedParagraphsInOneLineBeginWithTheirNumber() {
        assertThat(sentences("The report was adopted. 2. On 7 September the Council met. 3. It rose."))
                .containsExactly("The report was adopted.", "2. On 7 September the Council met.", "3. It rose.");
    }

    @Test
    void itemsOfAListAreSentencesOfTheirOwn() {
        assertThat(sentences("We ask:\n• to free them\n• to pay damages\n– to try the guilty"))
                .containsExactly("We ask:", "• to free them", "• to pay damages", "– to try the guilty");
    }

    @Test
    void aTextWithoutPointsIsCutAtABoundedLength() {
        View view = View.of("word ".repeat(20_000), "en");
        assertThat(view.sentences()).hasSize(20_000 / Sentences.MOST_TOKENS);
    }

    @Test
    void itIsCutAtALineEndWhereThereIsOne() {
        View view = View.of("and the word goes on and on in lines without any point\n".repeat(200), "en");
        assertThat(view.sentences()).allSatisfy(each -> {
            assertThat(each.after() - each.first()).isLessThanOrEqualTo(Sentences.MOST_TOKENS);
            assertThat(view.tokens(each).getFirst().text()).isEqualTo("and");
            assertThat(view.tokens(each).getLast().text()).isEqualTo("point");
        });
    }

    @Test
    void rightToLeftTextBreaksNothing() {
        View view = View.of(
                "The statement says: «أُفرج عن السجين» and ends.\n\nשוחרר מן הכלא. הוא בבית.\n\nHe is free.", "en");
        assertThat(view.blocks()).extracting(Block::language).containsExactly(Language.ENGLISH, null, Language.ENGLISH);
        assertThat(view.sentences()).hasSize(4);
    }

    private static List<String> sentences(String text) {
        View view = View.of(text, null);
        return view.sentences().stream()
                .map(each -> text.substring(
                        view.tokens(each).getFirst().start(),
                        view.tokens(each).getLast().end()))
                .toList();
    }
}

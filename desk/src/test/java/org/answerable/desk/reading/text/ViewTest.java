package org.answerable.desk.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ViewTest {
    @Property
    void whateverTheTextIsTheViewIsAsLongAndItsTokensTileIt(@ForAll("texts") String source) {
        holds(source, List.of(0));
    }

    @Property
    void soItIsWithPages(@ForAll("texts") String one, @ForAll("texts") String two, @ForAll("texts") String three) {
        String source = one + "\n\n" + two + "\n\n" + three;
        int second = one.length() + 2;
        holds(source, List.of(0, second, second + two.length() + 2));
    }

    @Property(tries = 300)
    void soItIsWithAnyStringAtAll(@ForAll String source) {
        holds(source, List.of(0));
    }

    private static void holds(String source, List<Integer> pages) {
        View view = View.of(source, pages, null);
        assertThat(view.text()).hasSameSizeAs(source);
        int last = 0;
        for (Token token : view.tokens()) {
            assertThat(token.start()).isGreaterThanOrEqualTo(last);
            assertThat(token.end()).isGreaterThan(token.start());
            assertThat(hidden(view.text(), last, token.start())).isTrue();
            assertThat(token.text()).isEqualTo(view.text().substring(token.start(), token.end()));
            if (token.text().indexOf(' ') < 0) {
                assertThat(token.text()).isEqualTo(source.substring(token.start(), token.end()));
            }
            last = token.end();
        }
        assertThat(hidden(view.text(), last, source.length())).isTrue();
        int next = 0;
        for (Sentence sentence : view.sentences()) {
            assertThat(sentence.first()).isEqualTo(next);
            assertThat(sentence.after())
                    .isGreaterThan(sentence.first())
                    .isLessThanOrEqualTo(sentence.first() + Sentences.MOST_TOKENS + 8);
            next = sentence.after();
        }
        assertThat(next).isEqualTo(view.tokens().size());
    }

    private static boolean hidden(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> c == ' ' || c == '\n' || Tokenizer.invisible(c));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(
                "The",
                "court",
                "Суд",
                "соты",
                "приговорил",
                " ",
                " ",
                " ",
                "\n",
                "\n",
                "\n\n",
                "\t",
                "\r\n",
                "\r",
                "-",
                "—",
                "-\n",
                "\u00ad\n",
                "\u00ad",
                "\u200b",
                "\u200d",
                "1",
                "2019",
                "234.4.3",
                "12",
                ".",
                ".",
                ",",
                "...",
                "…",
                "(",
                ")",
                "“",
                "”",
                "’",
                "'s",
                "A",
                "b",
                "I",
                "J.",
                "г.",
                "no.",
                "1. ",
                "• ",
                "Name:",
                "blogger11",
                "[3]",
                "²",
                "😀",
                "👨‍👩‍👧",
                "𝟙",
                "𝔸",
                "é",
                "e\u0301",
                "\u0301",
                "العربية",
                "עברית",
                "中文",
                "\ud83d",
                "\ude00",
                "\u0000",
                "\u2028",
                "\u00a0",
                "İ",
                "ß",
                "ＡＢ");
        return piece.list().ofMaxSize(80).map(pieces -> String.join("", pieces));
    }

    @org.junit.jupiter.api.Test
    void textsOfEveryShapeAreReadInTimeThatGrowsWithThem() {
        int size = 2_000_000;
        List<String> shapes = new ArrayList<>(List.of(
                "\n",
                " ",
                "a",
                "a\n",
                "a \n",
                "(",
                "(a\n",
                ". ",
                "1",
                "1.",
                "-",
                "-\n",
                "\u00ad\n",
                "a-",
                "a'",
                "A. ",
                "Name: x\n",
                "\t\n",
                "\n \n",
                "a\n\n",
                "😀",
                "¹",
                "[1]",
                "abcd1 ",
                "abcd.1 ",
                ",\n",
                "of\n",
                "۱",
                "word word, word and\n"));
        for (String shape : shapes) {
            String text = shape.repeat(size / shape.length());
            List<Integer> pages = new ArrayList<>();
            for (int i = 0; i < 3000; i++) {
                pages.add((int) ((long) i * text.length() / 3000));
            }
            assertThat(View.of(text, pages, null).text()).hasSameSizeAs(text);
            assertThat(View.of(text, null).text()).hasSameSizeAs(text);
        }
    }

    @org.junit.jupiter.api.Test
    void aSentenceAndATokenAreFoundByTheirOffset() {
        View view = View.of("He was held. She was not.", "en");
        assertThat(view.sentenceAt(14)).isEqualTo(1);
        assertThat(view.sentenceAt(0)).isZero();
        assertThat(view.tokens().get(view.tokenAt(4)).text()).isEqualTo("was");
        assertThat(view.tokenAt(1000)).isEqualTo(view.tokens().size());
        assertThat(View.of("", null).sentenceAt(0)).isEqualTo(-1);
        assertThat(view.sentences(Language.ENGLISH)).hasSize(2);
        assertThat(view.languages()).containsExactly(Language.ENGLISH);
    }
}

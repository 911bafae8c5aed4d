package org.answerable.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.answerable.desk.reading.measure.Gold;
import org.answerable.desk.reading.measure.Marked;
import org.answerable.desk.reading.measure.Span;
import org.answerable.desk.reading.measure.Told;
import org.junit.jupiter.api.Test;

class RewritingTest {
    private static final String TEXT =
            "On 3 May 2017 Ivar Testov got six years under Article 14 of the Code. Testov left in June 2018; two people waited.";

    @Test
    void namesChangeEverywhereAndTheMarksMoveWithThem() {
        Gold copy = Rewriting.of(gold(), Rewriting.Of.NAMES).gold();
        assertThat(copy.text()).doesNotContain("Testov").doesNotContain("Ivar").contains("On 3 May 2017", "six years");
        String full = words(copy, 1);
        assertThat(full).matches("\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+ov");
        assertThat(full).endsWith(" " + words(copy, 4));
        assertThat(words(copy, 2)).isEqualTo("six years");
    }

    @Test
    void datesMoveInTheTextAndInTheFramesAlike() {
        Gold copy = Rewriting.of(gold(), Rewriting.Of.DATES).gold();
        assertThat(words(copy, 0)).isEqualTo("6 May 2013");
        assertThat(words(copy, 5)).isEqualTo("June 2014");
        assertThat(copy.marked().frames())
                .isNotNull()
                .allSatisfy(
                        frame -> assertThat(frame.parts().getFirst().value()).isEqualTo("2013-05-06"));
    }

    @Test
    void numbersChangeWithinTheirGrammar() {
        Gold copy = Rewriting.of(gold(), Rewriting.Of.NUMBERS).gold();
        assertThat(words(copy, 2)).isEqualTo("seven years");
        assertThat(words(copy, 3)).isEqualTo("Article 47");
        assertThat(words(copy, 6)).isEqualTo("three people");
        assertThat(copy.text()).contains("Ivar Testov", "3 May 2017");
    }

    @Test
    void aFactOfTheCopySaysWhatTheCopySays() {
        Rewriting changed = Rewriting.of(gold(), Rewriting.Of.EVERYTHING);
        int start = TEXT.indexOf("Ivar");
        Fact fact = changed.fact(new Fact(
                "F", "Ivar Testov", "sentence", "six years", "2017-05-03", "happened", start, TEXT.indexOf(" under")));
        assertThat(changed.gold().text().substring(fact.start(), fact.end()))
                .isEqualTo(fact.subject() + " got " + fact.value());
        assertThat(fact.value()).isEqualTo("seven years");
        assertThat(fact.time()).isEqualTo("2013-05-06");
    }

    private static Gold gold() {
        List<Span> spans = List.of(
                span("3 May 2017", "D"),
                span("Ivar Testov", "P"),
                span("six years", "S"),
                span("Article 14", "A"),
                new Span(TEXT.lastIndexOf("Testov"), TEXT.lastIndexOf("Testov") + 6, "P"),
                span("June 2018", "D"),
                span("two people", "C"));
        Told told = new Told(
                span("got", "E:sentence"),
                "happened",
                List.of(new Told.Part("when", 3, 13, "2017-05-03", "3 May 2017")));
        return new Gold("t", TEXT, new Marked(spans, List.of(told)));
    }

    private static Span span(String words, String type) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length(), type);
    }

    private static String words(Gold gold, int span) {
        Span each = gold.marked().spans().get(span);
        return gold.text().substring(each.start(), each.end());
    }
}

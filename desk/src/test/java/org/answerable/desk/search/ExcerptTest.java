package org.answerable.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.answerable.desk.search.Snippet.Mark;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void marksStandOnWhatMatched() {
        assertThat(marked("The chairman of the Baku City court resigned.", "\"city court\" chair"))
                .containsExactly("chairman", "City court");
    }

    @Test
    void theStretchWithMostOfWhatIsAskedForIsTaken() {
        String text = "court ".repeat(100) + "and then the judge of that court was dismissed " + "nothing ".repeat(100);
        Excerpt excerpt = Excerpt.of(text, Question.of("judge court").asked());
        assertThat(excerpt.terms()).isEqualTo(2);
        assertThat(excerpt.text()).startsWith("…").endsWith("…").contains("judge of that court");
    }

    @Test
    void aShortTextIsWholeAndOnOneLine() {
        assertThat(Excerpt.of("one\ntwo\tthree\u0000", Question.of("four").asked()))
                .isEqualTo(new Excerpt("one two three ", List.of(), 0));
    }

    @Test
    void overlappingMatchesAreOneMark() {
        assertThat(Excerpt.of("city court", Question.of("\"city court\" court").asked())
                        .marks())
                .containsExactly(new Mark(0, 10));
    }

    @Test
    void aWordThatIsLongerThanASnippetIsShownWhole() {
        String word = "a".repeat(500);
        assertThat(marked("before " + word + " after", "aa* x")).containsExactly(word);
    }

    @Property
    void marksAreInOrderAndInsideTheTextWhateverItIs(@ForAll String text, @ForAll String typed) {
        Excerpt excerpt = Excerpt.of(text, Question.of(typed + " a* \u0430*").asked());
        int last = 0;
        for (Mark mark : excerpt.marks()) {
            assertThat(mark.start()).isGreaterThanOrEqualTo(last);
            assertThat(mark.end())
                    .isGreaterThan(mark.start())
                    .isLessThanOrEqualTo(excerpt.text().length());
            last = mark.end();
        }
    }

    private static List<String> marked(String text, String typed) {
        Excerpt excerpt = Excerpt.of(text, Question.of(typed).asked());
        return excerpt.marks().stream()
                .map(mark -> excerpt.text().substring(mark.start(), mark.end()))
                .toList();
    }
}

package org.answerable.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @Test
    void theLastWordMayBeTheBeginningOfOne() {
        assertThat(Question.of("city cou").asked()).containsExactly(word("city"), begun("cou"));
    }

    @Test
    void anAsteriskMakesAnyWordABeginning() {
        assertThat(Question.of("chair* court ").asked()).containsExactly(begun("chair"), begun("court"));
    }

    @Test
    void oneLetterIsNoBeginning() {
        assertThat(Question.of("a").asked()).containsExactly(word("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"city court\"", "«city court»", "„city court“", "“city court”", "\"city court"})
    void quotationMarksOfEveryKindKeepWordsTogether(String typed) {
        assertThat(Question.of(typed).asked()).containsExactly(new Asked(List.of("city", "court"), false));
    }

    @Test
    void aMinusLeavesOutAWordOrAQuotation() {
        Question question = Question.of("court -judge −\"of appeal\" appeal");
        assertThat(question.asked()).containsExactly(word("court"), begun("appeal"));
        assertThat(question.without()).containsExactly(word("judge"), new Asked(List.of("of", "appeal"), false));
    }

    @Test
    void aHyphenInsideAWordLeavesNothingOut() {
        Question question = Question.of("Jean-Luc x");
        assertThat(question.asked().getFirst()).isEqualTo(new Asked(List.of("jean", "luc"), false));
        assertThat(question.without()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-", "\"", "\"\"", "- -", "***", "-nothing", "()[]{}:\\/^~&&||"})
    void whatAsksForNothingIsEmpty(String typed) {
        assertThat(Question.of(typed).isEmpty()).isTrue();
    }

    @Property
    void anythingMayBeTyped(@ForAll String typed) {
        assertThat(Question.of(typed).asked().size()).isLessThanOrEqualTo(32);
    }

    @Test
    void aWholeBookMayBePasted() {
        assertThat(Question.of("word ".repeat(1_000_000)).asked()).hasSizeLessThanOrEqualTo(32);
    }

    private static Asked word(String word) {
        return new Asked(List.of(word), false);
    }

    private static Asked begun(String word) {
        return new Asked(List.of(word), true);
    }
}

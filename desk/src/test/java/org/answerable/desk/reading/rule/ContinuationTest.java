package org.answerable.desk.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;
import org.junit.jupiter.api.Test;

class ContinuationTest {
    private static final Rules RULES = Rules.of(Map.of(
            "en/lists",
            List.of(
                    "version 1",
                    "rule list",
                    "  type A",
                    "  find [ articles number=:num ]",
                    "  next :aside? ','? and? [ number=:num ]")));

    private static List<Mention> found(String text) {
        View view = View.of(text, "en");
        return RULES.find(view, Language.ENGLISH, List.of());
    }

    private static List<String> words(String text) {
        return found(text).stream().map(each -> each.in(text)).toList();
    }

    @Test
    void eachNumberOfAListIsAMentionOfItsOwn() {
        assertThat(words("Under articles 3, 5 and 8 of the pact.")).containsExactly("articles 3", "5", "8");
    }

    @Test
    void eachKeepsItsOwnPieces() {
        assertThat(found("Under articles 3, 5 and 8 of the pact."))
                .extracting(each -> each.feature("number"))
                .containsExactly("3", "5", "8");
    }

    @Test
    void aNumberThatContinuesNothingIsNotFound() {
        assertThat(words("Under articles 3 of which 5 and 8 are left.")).containsExactly("articles 3");
    }

    @Test
    void anAsideIsPassedWithTheBracketsInsideIt() {
        assertThat(words("Under articles 3 (theft (of goods) or such), 5 (fraud) and 8."))
                .containsExactly("articles 3", "5", "8");
    }

    @Test
    void anAsideThatIsNotClosedIsNoAside() {
        assertThat(words("Under articles 3 (theft (of goods, 5 and 8.")).containsExactly("articles 3");
    }

    @Test
    void aLongListIsReadToItsEnd() {
        String list = IntStream.rangeClosed(1, 150).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        assertThat(words("Under articles " + list + " of it.")).hasSize(150);
    }

    @Test
    void anAsideOfManyWordsInManyBracketsEnds() {
        assertThat(words("Under articles 3 " + "(".repeat(5000))).containsExactly("articles 3");
    }
}

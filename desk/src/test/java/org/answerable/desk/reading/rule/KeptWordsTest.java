package org.answerable.desk.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptWordsTest {
    private static final Rules RULES = Rules.of(Map.of(
            "en/lists",
            List.of(
                    "version 1",
                    "list BEFORE",
                    "  over = >, roughly = ~",
                    "list AFTER",
                    "  upwards = >=, tops = <=",
                    "rule bounded",
                    "  type C",
                    "  find [ bound=$BEFORE? number=:num men bound=$AFTER? ]")));

    @ParameterizedTest
    @CsvSource({"over 9 men, >", "9 men tops, <=", "roughly 9 men, ~", "9 men upwards, >="})
    void aPieceThatMayComeFromTwoListsIsWorthWhatItsOwnListSays(String text, String worth) {
        Mention found =
                RULES.find(View.of(text, "en"), Language.ENGLISH, List.of()).getFirst();
        assertThat(found.feature("bound")).isEqualTo(worth);
    }
}

package org.answerable.desk.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RuleExamplesTest {
    @TestFactory
    Stream<DynamicTest> everyRuleFindsWhatItsExamplesSay() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Rules.of(language).all().stream()
                        .flatMap(rule -> rule.examples().stream()
                                .map(example -> DynamicTest.dynamicTest(
                                        language.code() + ": " + rule.file() + ":" + example.line() + " " + rule.name(),
                                        () -> holds(language, rule, example)))));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasAnExampleOfWhatItFinds() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Rules.of(language).all().stream()
                        .filter(rule -> rule.file().startsWith(language.code())
                                || (rule.file().startsWith("all/") && language == Language.ENGLISH))
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.file() + ": " + rule.name(),
                                () -> assertThat(rule.examples())
                                        .anyMatch(Rule.Example::positive)
                                        .anyMatch(each -> !each.positive()))));
    }

    private static void holds(Language language, Rule rule, Rule.Example example) {
        ExampleText given = new ExampleText(example.marked());
        View view = View.of(given.text(), language.code());
        List<String> found = Rules.of(language).find(view, view.sentences(), new Known(view, given.known())).stream()
                .filter(each -> each.type() == rule.type())
                .filter(each -> example.positive() || rule.name().equals(each.feature("rule")))
                .map(each -> shown(given.text(), each))
                .toList();
        if (example.positive()) {
            assertThat(found).as(given.text()).containsAll(given.expected());
        } else {
            assertThat(found).as(given.text()).isEmpty();
        }
    }

    private static String shown(String text, Mention mention) {
        return mention.start() + "-" + mention.end() + " " + mention.in(text);
    }
}

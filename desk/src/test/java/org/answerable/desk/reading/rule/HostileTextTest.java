package org.answerable.desk.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule on texts that are made to slow it down: its own examples said over and over without an end, shuffled, and each of their words
 * hundreds of times. Steps are counted, not seconds.
 */
class HostileTextTest {
    private static final int WORDS = 360;

    @TestFactory
    Stream<DynamicTest> noAttemptTakesMoreStepsThanItsPatternAndItsSentenceAreLong() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Rules.of(language).all().stream()
                        .filter(rule -> own(rule, language))
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.file() + ": " + rule.name(), () -> bounded(language, rule))));
    }

    private static boolean own(Rule rule, Language language) {
        return rule.file().startsWith(language.code())
                || (rule.file().startsWith("all/") && language == Language.ENGLISH);
    }

    private static void bounded(Language language, Rule rule) {
        for (String text : hostile(rule)) {
            View view = View.of(text, language.code());
            List<Token> tokens = view.tokens();
            Matcher matcher = new Matcher(new Known(view, everywhere(tokens)));
            matcher.sentence(tokens, 0);
            for (Pattern pattern : Stream.concat(rule.patterns().stream(), rule.next().stream())
                    .toList()) {
                int most = 0;
                for (int at = 0; at < tokens.size(); at++) {
                    matcher.matches(pattern, at);
                    most = Math.max(most, matcher.taken());
                }
                // a step that was tried is looked at once more by each of the at most two steps that lead to it
                assertThat(most).isLessThanOrEqualTo(2 * pattern.steps().size() * (tokens.size() + 1));
            }
        }
    }

    private static List<String> hostile(Rule rule) {
        List<String> words = new ArrayList<>();
        for (Rule.Example each : rule.examples()) {
            String text = new ExampleText(each.marked()).text().replaceAll("[.!?…]+", " ");
            words.addAll(Arrays.asList(text.strip().split("\\s+", -1)));
        }
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, new Random(7));
        List<String> texts = new ArrayList<>(List.of(repeated(words), repeated(shuffled)));
        words.stream().distinct().limit(12).forEach(each -> texts.add(repeated(List.of(each))));
        return texts;
    }

    private static String repeated(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(words.get(i % words.size())).append(' ');
        }
        return text.toString();
    }

    /** Names, counts and dates at every third word, so that patterns that ask for them go on. */
    private static List<Mention> everywhere(List<Token> tokens) {
        List<Mention> known = new ArrayList<>();
        MentionType[] types = MentionType.values();
        for (int i = 0; i < tokens.size(); i += 3) {
            Token token = tokens.get(i);
            known.add(new Mention(token.start(), token.end(), types[i / 3 % types.length], Map.of(), "test@1"));
        }
        return known;
    }
}

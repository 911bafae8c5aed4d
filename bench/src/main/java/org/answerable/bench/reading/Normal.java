package org.answerable.bench.reading;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as they are compared: small letters, no punctuation, no articles and joining words, numbers in digits, bounds as signs. */
final class Normal {
    private static final Pattern WORD = Pattern.compile("[<>≤≥]|[\\p{L}\\p{N}]+(?:[-/.][\\p{L}\\p{N}]+)*");
    private static final Pattern FIGURE = Pattern.compile("[<>≤≥].*|.*\\d.*");
    private static final Set<String> EMPTY = Set.of(
            "the", "a", "an", "of", "in", "on", "at", "to", "by", "for", "and", "or", "no", "s", "as", "their", "his",
            "her");
    private static final Map<String, String> DIGITS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("twenty-two", "22"));

    private Normal() {}

    static Set<String> words(String text) {
        String bounded = text.toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("more than|over ", "> ")
                .replaceAll("up to|at most|not more than", "≤ ")
                .replaceAll("at least", "≥ ");
        return WORD.matcher(bounded)
                .results()
                .map(each -> DIGITS.getOrDefault(each.group(), each.group()))
                .filter(each -> !EMPTY.contains(each))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Set<String> figures(Set<String> words) {
        return words.stream().filter(FIGURE.asMatchPredicate()).collect(Collectors.toSet());
    }
}

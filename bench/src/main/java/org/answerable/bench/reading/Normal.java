package org.answerable.bench.reading;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as they are compared: small letters, no punctuation, no stop words, light stems, numbers in digits with their bound before them. */
final class Normal {
    private static final Lists LISTS = Lists.of("words.tsv");
    private static final Pattern WORD =
            Pattern.compile("[<>≤≥~]|\\d{4}-\\d\\d(?:-\\d\\d)?|\\d[\\d,]*\\d|[\\p{L}\\p{N}]+");
    private static final Pattern FIGURE = Pattern.compile("[<>≤≥~]?\\d.*");
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
    private static final Set<String> STOP = Set.copyOf(LISTS.words("stop"));
    private static final Set<String> OF_THE_DESK = Set.copyOf(LISTS.words("desk"));
    private static final Map<String, String> BOUNDS = LISTS.pairs("bound");
    private static final List<String> ENDINGS = LISTS.words("ending");
    private static final int STEM = 4;

    private Normal() {}

    /** The words of a value that say something. */
    static Set<String> content(String value) {
        Set<String> words = new LinkedHashSet<>();
        for (String each : bound(tokens(REMARK.matcher(value).replaceAll(" ")))) {
            if (!STOP.contains(each) && !FIGURE.matcher(each).matches()) {
                words.add(stem(each));
            }
        }
        return words;
    }

    /** The numbers and dates of a value, each with its bound. */
    static Set<String> figures(String value) {
        return bound(tokens(REMARK.matcher(value).replaceAll(" "))).stream()
                .filter(FIGURE.asMatchPredicate())
                .collect(Collectors.toSet());
    }

    /** The words of a name, without those that it may have or lack. */
    static Set<String> name(String name) {
        Set<String> words = new HashSet<>(tokens(name));
        words.removeAll(OF_THE_DESK);
        return words;
    }

    private static List<String> tokens(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", " ");
        for (Map.Entry<String, String> each : BOUNDS.entrySet()) {
            lower = lower.replaceAll("\\b" + each.getKey() + " (?=\\S*\\w)", each.getValue() + " ");
        }
        return NumberWords.inDigits(WORD.matcher(lower)
                .results()
                .map(each -> each.group().replace(",", ""))
                .toList());
    }

    /** Joins a bound to its figure, and drops one that has none. */
    private static List<String> bound(List<String> tokens) {
        List<String> joined = new java.util.ArrayList<>();
        String sign = "";
        for (String each : tokens) {
            if (BOUNDS.containsValue(each)) {
                sign = each;
            } else {
                joined.add(FIGURE.matcher(each).matches() ? sign + each : each);
                sign = "";
            }
        }
        return joined;
    }

    private static String stem(String word) {
        return ENDINGS.stream()
                .filter(each -> word.endsWith(each) && (word.length() - each.length() >= STEM))
                .findFirst()
                .map(each -> word.substring(0, word.length() - each.length()))
                .orElse(word);
    }
}

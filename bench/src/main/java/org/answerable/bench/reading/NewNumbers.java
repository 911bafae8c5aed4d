package org.answerable.bench.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.answerable.desk.reading.measure.Gold;
import org.answerable.desk.reading.measure.Span;

/** Other numbers of people and years, which take the same grammar, and other numbers of articles and instruments. */
final class NewNumbers {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'’]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private final Gold gold;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, String> ring;

    NewNumbers(Gold gold) {
        this.gold = gold;
        this.ring = ring(gold.language().equals("uk") ? "ring-uk" : "ring");
        for (Span each : gold.marked().spans()) {
            if (isKey(each.type())) {
                DIGITS.matcher(words(each)).results().forEach(number -> keys.add(number.group()));
            }
        }
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Span each : gold.marked().spans()) {
            if (isKey(each.type())) {
                DIGITS.matcher(words(each))
                        .results()
                        .forEach(number -> changes.add(new Change(
                                each.start() + number.start(), each.start() + number.end(), key(number.group()))));
            } else if (isAmount(each.type())) {
                DIGITS.matcher(words(each))
                        .results()
                        .forEach(number -> changes.add(new Change(
                                each.start() + number.start(), each.start() + number.end(), amount(number.group()))));
                WORD.matcher(words(each))
                        .results()
                        .forEach(word -> changes.add(new Change(
                                each.start() + word.start(), each.start() + word.end(), word(word.group()))));
            }
        }
        return changes;
    }

    /** What is said of the text, with its new numbers. */
    String in(String said) {
        String digits = DIGITS.matcher(said)
                .replaceAll(each -> keys.contains(each.group()) ? key(each.group()) : amount(each.group()));
        return WORD.matcher(digits).replaceAll(each -> word(each.group()));
    }

    private String words(Span span) {
        return gold.text().substring(span.start(), span.end());
    }

    private static boolean isKey(String type) {
        return type.startsWith("I") || type.startsWith("A");
    }

    private static boolean isAmount(String type) {
        return type.startsWith("C") || type.startsWith("S");
    }

    /** Each digit three further on; what looks like a year stays. */
    private static String key(String number) {
        if (YEAR.matcher(number).matches()) {
            return number;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            int digit = (number.charAt(i) - '0' + 3) % 10;
            out.append(digit == 0 && i == 0 ? 1 : digit);
        }
        return out.toString();
    }

    /** Two to four, five to nine and the tens each go round among themselves; 0, 1 and what ends in them stay singular or plural. */
    private static String amount(String number) {
        if (number.length() == 2 && number.charAt(0) == '1') {
            return number.charAt(1) < '4' && number.charAt(1) > '0' ? "1" + (char) (number.charAt(1) + 1) : number;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            boolean last = i == number.length() - 1;
            out.append(digit < 2 ? digit : last ? next(digit) : digit == 9 ? 2 : digit + 1);
        }
        return out.toString();
    }

    private static int next(int digit) {
        return digit == 4 ? 2 : digit == 9 ? 5 : digit + 1;
    }

    private String word(String word) {
        String other = ring.get(word.toLowerCase(Locale.ROOT).replace('\'', '’'));
        if (other == null) {
            return word;
        }
        return Character.isUpperCase(word.charAt(0))
                ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                : other;
    }

    private static Map<String, String> ring(String kind) {
        Map<String, String> ring = new HashMap<>();
        for (String line : Lists.of("swaps.tsv").lines(kind)) {
            List<String> words = List.of(line.replace('\'', '’').split(" ", -1));
            for (int i = 0; i < words.size(); i++) {
                ring.putIfAbsent(words.get(i), words.get((i + 1) % words.size()));
            }
        }
        return ring;
    }
}

package org.answerable.bench.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.answerable.desk.reading.measure.Gold;
import org.answerable.desk.reading.measure.Span;
import org.answerable.desk.reading.measure.Told;

/** All days of a text some days and four years earlier or later; 28 years, and no days, where it names days of the week. */
final class NewDates {
    private static final Set<String> MONTHS = Set.copyOf(Lists.of("swaps.tsv").words("month"));
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|понедельник|вторник|четверг|п'ятниц");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<![\\d.-])\\d{1,2}(?!\\d)(?=\\.\\d{1,2}\\.\\d{4}|[^\\d.]|$)");
    private static final Pattern EDTF = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");
    private static final Pattern NUMERIC = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
    private static final int LAST_SAFE = 28;

    private final Gold gold;
    private final int years;
    private final int days;

    NewDates(Gold gold) {
        this.gold = gold;
        boolean weekdays = WEEKDAY.matcher(gold.text()).find();
        this.years = weekdays ? -28 : -4;
        this.days = weekdays ? 0 : shift(gold);
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Span each : gold.marked().spans()) {
            if (each.type().startsWith("D")) {
                String words = gold.text().substring(each.start(), each.end());
                YEAR.matcher(words).results().forEach(year -> changes.add(at(each, year, years)));
                if (days != 0 && tellsADay(words)) {
                    DAY.matcher(words).results().forEach(day -> changes.add(at(each, day, days)));
                }
            }
        }
        return changes;
    }

    /** The same time of the copy, as Extended Date/Time Format. */
    String moved(String edtf) {
        return EDTF.matcher(edtf).replaceAll(each -> {
            String out = String.valueOf(Integer.parseInt(each.group(1)) + years);
            if (each.group(2) != null) {
                out += "-" + each.group(2);
            }
            return each.group(3) == null ? out : out + "-%02d".formatted(Integer.parseInt(each.group(3)) + days);
        });
    }

    private static Change at(Span span, MatchResult number, int by) {
        return new Change(
                span.start() + number.start(),
                span.start() + number.end(),
                String.valueOf(Integer.parseInt(number.group()) + by));
    }

    private static boolean tellsADay(String words) {
        return NUMERIC.matcher(words).find() || months(words);
    }

    private static boolean months(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return Pattern.compile("\\p{L}+")
                .matcher(lower)
                .results()
                .anyMatch(word -> MONTHS.contains(word.group())
                        || MONTHS.stream()
                                .anyMatch(each ->
                                        each.length() > 3 && word.group().startsWith(each)));
    }

    /** By how many days all of its days can move and stay in their months; 0 when there is no such number. */
    private static int shift(Gold gold) {
        Set<Integer> told = new HashSet<>();
        for (Span each : gold.marked().spans()) {
            String words = gold.text().substring(each.start(), each.end());
            if (each.type().startsWith("D") && tellsADay(words)) {
                DAY.matcher(words).results().forEach(day -> told.add(Integer.parseInt(day.group())));
            }
        }
        for (Told each : Objects.requireNonNullElse(gold.marked().frames(), List.<Told>of())) {
            each.parts().stream()
                    .flatMap(part -> EDTF.matcher(part.value()).results())
                    .filter(match -> match.group(3) != null)
                    .forEach(match -> told.add(Integer.parseInt(match.group(3))));
        }
        return List.of(3, -2, 2, -1, 1, -3).stream()
                .filter(by -> told.stream().allMatch(day -> day + by >= 1 && day + by <= LAST_SAFE))
                .findFirst()
                .orElse(0);
    }
}

package org.answerable.desk.reading.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.answerable.desk.reading.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Works out dates that are told from another: “the next day”, “six days before the election”, “on Friday”, “last month”. */
final class Relatives {
    private static final int FEW = 31;

    private final Told told;
    private final @Nullable Day document;
    private final Events events;
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    Relatives(Told told, @Nullable Day document, Events events, List<Written> dates) {
        this.told = told;
        this.document = document;
        this.events = events;
        dates.forEach(each -> each.first().date().ifPresent(days::add));
    }

    /** How far from its anchor a date is: units, and whether the number is one that nobody counted. */
    private record Step(String unit, int by, boolean vague) {}

    /** The day that it means when counted from what the text tells, or from the document where its words say so. */
    Optional<Day> value(Mention date, int block, Numbers numbers) {
        String weekday = date.feature("weekday");
        if (weekday != null) {
            return weekday(DayOfWeek.of(Integer.parseInt(weekday)), date, block);
        }
        Step step = step(date, numbers);
        if (step == null) {
            return Optional.empty();
        }
        if (date.feature("base", "told").equals("document")) {
            return from(document, step);
        }
        String event = date.feature("event");
        if (event != null) {
            return events.of(date, event).flatMap(day -> from(day, step));
        }
        return told.inThisSection(block, day -> enough(day, step.unit))
                .or(() -> told.anywhere(day -> enough(day, step.unit)))
                .flatMap(day -> from(day, step));
    }

    /** The same counted from another day: the document's, for an alternative. */
    Optional<Day> countedFrom(@Nullable Day other, Mention date, Numbers numbers) {
        Step step = step(date, numbers);
        return step == null || step.vague ? Optional.empty() : from(other, step);
    }

    private Optional<Day> from(@Nullable Day anchor, Step step) {
        if (anchor == null) {
            return Optional.empty();
        }
        return step.vague ? soonAfter(anchor, step) : anchor.shifted(step.unit, step.by);
    }

    /** “A few days later” is the next date that the text gives, when one follows soon. */
    private Optional<Day> soonAfter(Day anchor, Step step) {
        Optional<LocalDate> from = anchor.date();
        if (from.isEmpty() || step.by < 0) {
            return Optional.empty();
        }
        LocalDate latest =
                step.unit.equals("day") ? from.get().plusDays(FEW) : from.get().plusDays(6L * FEW);
        return Optional.ofNullable(days.higher(from.get()))
                .filter(day -> !day.isAfter(latest))
                .map(Day::of);
    }

    private static boolean enough(Day day, String unit) {
        return switch (unit) {
            case "year" -> day.year() != null;
            case "month" -> day.year() != null && day.month() != null && day.month() <= 12;
            default -> day.complete();
        };
    }

    private Optional<Day> weekday(DayOfWeek wanted, Mention date, int block) {
        boolean ahead = date.feature("toward") != null;
        if (document != null && document.complete()) {
            return document.date()
                    .map(day ->
                            day.with(ahead ? TemporalAdjusters.next(wanted) : TemporalAdjusters.previousOrSame(wanted)))
                    .map(Day::of);
        }
        return told.inThisSection(block, Day::complete)
                .flatMap(Day::date)
                .map(day -> Day.of(day.with(TemporalAdjusters.nextOrSame(wanted))));
    }

    private static @Nullable Step step(Mention date, Numbers numbers) {
        String shift = date.feature("shift");
        if (shift != null) {
            return new Step("day", Integer.parseInt(shift), false);
        }
        String step = date.feature("step", date.feature("unitway", ""));
        int space = step.indexOf(' ');
        if (space > 0) {
            return new Step(step.substring(0, space), Integer.parseInt(step.substring(space + 1)), false);
        }
        String unit = date.feature("unit");
        if (unit == null) {
            return null;
        }
        int sign = switch (date.feature("way", "0")) {
            case "+" -> 1;
            case "-" -> -1;
            default -> 0;
        };
        String words = date.feature("n");
        if (words == null) {
            return new Step(unit, sign, false);
        }
        Optional<BigDecimal> number = numbers.read(words).filter(each -> each.compareTo(BigDecimal.valueOf(5000)) < 0);
        return new Step(unit, sign * number.map(BigDecimal::intValue).orElse(1), number.isEmpty());
    }
}

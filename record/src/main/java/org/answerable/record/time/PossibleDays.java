package org.answerable.record.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The days that a date may mean; with unknown digits they need not be consecutive. */
final class PossibleDays {
    private static final int MONTHS = 12;

    private final PartialDate date;
    private final int lowest;
    private final int highest;

    private PossibleDays(PartialDate date) {
        this.date = date;
        this.lowest = date.year().lowest();
        this.highest = date.year().highest();
    }

    static PossibleDays of(PartialDate date) {
        return new PossibleDays(date);
    }

    /** Whether there is any such day in the calendar. */
    boolean any() {
        return from(LocalDate.of(lowest, 1, 1)) != null;
    }

    LocalDate first() {
        SubYear season = season();
        return season != null ? season.firstDay(lowest) : Objects.requireNonNull(from(LocalDate.of(lowest, 1, 1)));
    }

    LocalDate last() {
        SubYear season = season();
        return season != null ? season.lastDay(highest) : Objects.requireNonNull(downFrom(highest));
    }

    /** Whether both may mean one day; told from the digits where both have them, without going through thousands of years. */
    boolean meets(PossibleDays other) {
        PartialDate common = Digits.common(date, other.date);
        return common != null && of(common).any();
    }

    /** Whether the digits alone say which days these are. */
    boolean byDigits() {
        return date.year().significant() == 0 && season() == null;
    }

    /** The first of the days that is not before the given one; null when all are before it. */
    @Nullable
    LocalDate from(LocalDate day) {
        if (season() != null) {
            LocalDate first = first();
            return day.isAfter(last()) ? null : day.isBefore(first) ? first : day;
        }
        for (int year = Math.max(lowest, day.getYear()); year <= highest; year++) {
            int months = date.year().matches(year) ? MONTHS : 0;
            for (int month = 1; month <= months; month++) {
                LocalDate found = fits(date.month(), month) ? firstIn(year, month, day) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable LocalDate firstIn(int year, int month, LocalDate least) {
        int length = YearMonth.of(year, month).lengthOfMonth();
        for (int day = 1; day <= length; day++) {
            if (fits(date.day(), day) && !LocalDate.of(year, month, day).isBefore(least)) {
                return LocalDate.of(year, month, day);
            }
        }
        return null;
    }

    private @Nullable LocalDate downFrom(int start) {
        for (int year = start; year >= lowest; year--) {
            int months = date.year().matches(year) ? MONTHS : 0;
            for (int month = months; month >= 1; month--) {
                LocalDate found = fits(date.month(), month) ? lastIn(year, month) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable LocalDate lastIn(int year, int month) {
        for (int day = YearMonth.of(year, month).lengthOfMonth(); day >= 1; day--) {
            if (fits(date.day(), day)) {
                return LocalDate.of(year, month, day);
            }
        }
        return null;
    }

    private @Nullable SubYear season() {
        DatePart month = date.month();
        return month != null && month.isSeason() ? SubYear.of(month.value()) : null;
    }

    private static boolean fits(@Nullable DatePart part, int number) {
        return part == null || part.matches(number);
    }
}

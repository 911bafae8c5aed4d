package org.answerable.record.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;

/** The neighbourhood that an approximate or uncertain date leaves open: one unit of its own precision on either side. */
final class Margin {
    private Margin() {}

    static LocalDate before(LocalDate day, Precision precision) {
        try {
            return day.minus(unit(precision));
        } catch (DateTimeException beyondTheCalendar) {
            return LocalDate.MIN;
        }
    }

    static LocalDate after(LocalDate day, Precision precision) {
        try {
            return day.plus(unit(precision));
        } catch (DateTimeException beyondTheCalendar) {
            return LocalDate.MAX;
        }
    }

    private static Period unit(Precision precision) {
        return switch (precision) {
            case TIME, DAY -> Period.ofDays(1);
            case MONTH -> Period.ofMonths(1);
            case SEASON -> Period.ofMonths(3);
            case YEAR -> Period.ofYears(1);
            case DECADE -> Period.ofYears(10);
            case CENTURY -> Period.ofYears(100);
            case COARSER -> Period.ofYears(1000);
        };
    }
}

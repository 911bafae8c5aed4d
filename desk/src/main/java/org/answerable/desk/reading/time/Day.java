package org.answerable.desk.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import org.answerable.record.Refusal;
import org.answerable.record.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is written or known.
 *
 * @param month 1 to 12, or the code of a season or another part of the year, 21 to 41
 */
record Day(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day) {
    static Day of(LocalDate date) {
        return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    Day inYear(int other) {
        return new Day(other, month, day);
    }

    boolean complete() {
        return date().isPresent();
    }

    /** The day of the calendar, when it is one. */
    Optional<LocalDate> date() {
        return year != null && month != null && day != null && edtf().isPresent()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    /** A day that lies in it, for comparing. */
    Optional<LocalDate> about() {
        if (year == null || edtf().isEmpty()) {
            return Optional.empty();
        }
        boolean plain = month != null && month <= 12;
        return Optional.of(LocalDate.of(year, plain && month != null ? month : 1, plain && day != null ? day : 1));
    }

    /** Its value; empty when it has no year or is no day of any calendar, such as the 31st of February. */
    Optional<String> edtf() {
        if (year == null) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder("%04d".formatted(year));
        if (month != null) {
            text.append("-%02d".formatted(month));
            text.append(day != null ? "-%02d".formatted(day) : "");
        }
        return valid(text.toString());
    }

    static Optional<String> valid(String text) {
        try {
            return Optional.of(Edtf.parse(text).toString());
        } catch (Refusal notADate) {
            return Optional.empty();
        }
    }

    /** As far from it as is said, as exactly as is said; empty when it is itself less exact than that. */
    Optional<Day> shifted(String unit, int by) {
        Optional<LocalDate> from = about();
        if (from.isEmpty() || Math.abs(by) > 20_000) {
            return Optional.empty();
        }
        boolean monthly = month != null && month <= 12;
        return switch (unit) {
            case "day", "hour" -> complete() ? from.map(date -> of(date.plusDays(by))) : Optional.empty();
            case "week" -> complete() ? from.map(date -> of(date.plusWeeks(by))) : Optional.empty();
            case "month" -> monthly ? from.map(date -> monthOf(date.plusMonths(by))) : Optional.empty();
            case "year" -> from.map(date -> new Day(date.getYear() + by, null, null));
            default -> Optional.empty();
        };
    }

    private static Day monthOf(LocalDate date) {
        return new Day(date.getYear(), date.getMonthValue(), null);
    }
}

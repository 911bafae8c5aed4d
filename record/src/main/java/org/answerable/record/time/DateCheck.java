package org.answerable.record.time;

import org.jspecify.annotations.Nullable;

/** Refuses what is written like a date and is none: month 13, 30 February, a day of a season. */
final class DateCheck {
    private final Cursor cursor;
    private final int start;

    DateCheck(Cursor cursor, int start) {
        this.cursor = cursor;
        this.start = start;
    }

    void accept(PartialDate date) {
        DatePart month = date.month();
        if (month == null) {
            return;
        }
        if (date.year().significant() > 0) {
            throw cursor.troubleAt(start, "a year with significant digits has no month", "leave the month out");
        }
        checkMonth(month, date.day());
        boolean season = month.isSeason();
        if (!season && !PossibleDays.of(date).any()) {
            throw cursor.troubleAt(
                    start, "there is no such day in the calendar", "check the day, and write XX when it is unknown");
        }
    }

    private void checkMonth(DatePart month, @Nullable DatePart day) {
        if (month.isSeason()) {
            if (!SubYear.isCode(month.value())) {
                throw cursor.troubleAt(
                        start,
                        "there is no month " + month.digits(),
                        "write a month from 01 to 12, or a season from 21 to 24");
            }
            if (day != null) {
                throw cursor.troubleAt(
                        start, "a season has no day", "write the month instead of the season, or leave the day out");
            }
            return;
        }
        boolean possible = java.util.stream.IntStream.rangeClosed(1, 12).anyMatch(month::matches);
        if (!possible) {
            throw cursor.troubleAt(
                    start,
                    "there is no month " + month.digits(),
                    "write a month from 01 to 12, or XX when it is unknown");
        }
    }
}

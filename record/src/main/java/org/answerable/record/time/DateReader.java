package org.answerable.record.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one date: a year, perhaps a month or season, perhaps a day, each perhaps qualified or with unknown digits. */
final class DateReader {
    private static final int PARTS = 3;

    private final Cursor cursor;
    private final List<Qualifier> qualifiers = new ArrayList<>();

    DateReader(String text, int from, int to) {
        this.cursor = new Cursor(text, from, to);
    }

    PartialDate read() {
        int start = cursor.at();
        Qualifier own = cursor.qualifier();
        YearPart year = new YearReader(cursor).read();
        qualify(own);
        @Nullable String month = next("month");
        @Nullable String day = month == null ? null : next("day");
        if (!cursor.done()) {
            throw cursor.trouble(
                    qualifiers.size() == PARTS ? "the date goes on after its day" : "this is not part of a date",
                    Cursor.FORM);
        }
        PartialDate date = new PartialDate(
                new YearPart(year.negative(), year.digits(), year.significant(), qualifiers.get(0)),
                part(month, 1),
                part(day, 2));
        new DateCheck(cursor, start).accept(date);
        return date;
    }

    private @Nullable String next(String name) {
        if (cursor.done() || !cursor.skip('-')) {
            return null;
        }
        Qualifier own = cursor.qualifier();
        String digits = cursor.digitsOrUnknown();
        if (digits.length() != 2) {
            throw cursor.trouble("a " + name + " has two digits", "write 02 rather than 2, and XX when it is unknown");
        }
        qualify(own);
        return digits;
    }

    /** A sign before a part is for that part; a sign after it is for that part and all before it. */
    private void qualify(Qualifier own) {
        qualifiers.add(own);
        Qualifier group = cursor.qualifier();
        qualifiers.replaceAll(group::and);
    }

    private @Nullable DatePart part(@Nullable String digits, int index) {
        return digits == null ? null : new DatePart(digits, qualifiers.get(index));
    }
}

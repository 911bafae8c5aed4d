package org.answerable.record.time;

import org.jspecify.annotations.Nullable;

/** Lays two dates with unknown digits over each other. */
final class Digits {
    private static final DatePart ANY = new DatePart("XX", Qualifier.NONE);

    private Digits() {}

    /**
     * What both may mean, with the digits that either knows; null when they contradict each other. Neither is a season, but 1X and X3 make a 13
     * that would pass for one: no month either.
     */
    static @Nullable PartialDate common(PartialDate one, PartialDate other) {
        YearPart year = year(one.year(), other.year());
        DatePart month = part(one.month(), other.month());
        DatePart day = part(one.day(), other.day());
        if (year == null || month == null || day == null || month.isSeason()) {
            return null;
        }
        return new PartialDate(year, month, day);
    }

    private static @Nullable YearPart year(YearPart one, YearPart other) {
        String digits = one.negative() == other.negative() ? overlay(one.digits(), other.digits()) : null;
        return digits == null ? null : new YearPart(one.negative(), digits, 0, Qualifier.NONE);
    }

    private static @Nullable DatePart part(@Nullable DatePart one, @Nullable DatePart other) {
        String digits = overlay((one == null ? ANY : one).digits(), (other == null ? ANY : other).digits());
        return digits == null ? null : new DatePart(digits, Qualifier.NONE);
    }

    private static @Nullable String overlay(String one, String other) {
        if (one.length() != other.length()) {
            return null;
        }
        char[] both = one.toCharArray();
        for (int i = 0; i < both.length; i++) {
            if (both[i] == DatePart.UNKNOWN) {
                both[i] = other.charAt(i);
            } else if (other.charAt(i) != DatePart.UNKNOWN && other.charAt(i) != both[i]) {
                return null;
            }
        }
        return new String(both);
    }
}

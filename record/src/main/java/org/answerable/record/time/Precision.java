package org.answerable.record.time;

/** How finely a value tells the time, from the finest to the coarsest. */
public enum Precision {
    /** A time of day. */
    TIME,
    /** A day of the calendar. */
    DAY,
    /** A month. */
    MONTH,
    /** A season, a quarter, a third or a half of a year. */
    SEASON,
    /** A year; also a known day of an unknown month. */
    YEAR,
    /** Ten years, such as {@code 201X}. */
    DECADE,
    /** A hundred years, such as {@code 19XX}. */
    CENTURY,
    /** A thousand years or more, or digits missing in the midst of the year. */
    COARSER;

    Precision coarserOf(Precision other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

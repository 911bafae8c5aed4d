package org.answerable.record.time;

import java.time.LocalDate;

/**
 * The divisions of a year that are not months, with the codes of ISO 8601-2 (21 to 41) and the widest days that each can mean.
 *
 * <p>Seasons follow the meteorological months. Where the hemisphere is not said both count, and where a season crosses New Year both the
 * one that ends in the year and the one that begins in it.
 */
enum SubYear {
    SPRING(21, 3, 11),
    SUMMER(22, 0, 14),
    AUTUMN(23, 3, 11),
    WINTER(24, 0, 14),
    NORTHERN_SPRING(25, 3, 5),
    NORTHERN_SUMMER(26, 6, 8),
    NORTHERN_AUTUMN(27, 9, 11),
    NORTHERN_WINTER(28, 0, 14),
    SOUTHERN_SPRING(29, 9, 11),
    SOUTHERN_SUMMER(30, 0, 14),
    SOUTHERN_AUTUMN(31, 3, 5),
    SOUTHERN_WINTER(32, 6, 8),
    QUARTER_1(33, 1, 3),
    QUARTER_2(34, 4, 6),
    QUARTER_3(35, 7, 9),
    QUARTER_4(36, 10, 12),
    THIRD_1(37, 1, 4),
    THIRD_2(38, 5, 8),
    THIRD_3(39, 9, 12),
    HALF_1(40, 1, 6),
    HALF_2(41, 7, 12);

    private final int code;
    private final int firstMonth;
    private final int lastMonth;

    /**
     * @param code as in the standard
     * @param firstMonth 1 is January of the year, 0 the December before it
     * @param lastMonth 12 is December of the year, 14 the February after it
     */
    SubYear(int code, int firstMonth, int lastMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }

    static boolean isCode(int code) {
        return code >= SPRING.code && code <= HALF_2.code;
    }

    static SubYear of(int code) {
        return values()[code - SPRING.code];
    }

    LocalDate firstDay(int year) {
        return LocalDate.of(year, 1, 1).plusMonths(firstMonth - 1L);
    }

    LocalDate lastDay(int year) {
        return LocalDate.of(year, 1, 1).plusMonths(lastMonth).minusDays(1);
    }
}

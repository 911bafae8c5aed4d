package org.answerable.desk.matching;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of the calendar as far as it is known (ISO 8601 calendar date).
 *
 * @param year as written
 * @param month 1 to 12; 0 when it is not known
 * @param day 1 to 31; 0 when it is not known
 */
public record Day(int year, int month, int day) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?(?:T.*)?");

    /** How two days stand to each other. */
    public enum Likeness {
        /** The same day. */
        SAME,
        /** The same as far as both are known. */
        SAME_AS_FAR_AS_KNOWN,
        /** One of them may be the other written wrongly: day for month, one digit, or the year before or after. */
        SLIP,
        DIFFERENT
    }

    /** A date as it was written; empty for what is no calendar date, such as “c. 1950”. */
    public static Optional<Day> of(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        return parts.matches()
                ? Optional.of(new Day(number(parts, 1), number(parts, 2), number(parts, 3)))
                : Optional.empty();
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }

    /** Compares two. */
    public Likeness like(Day other) {
        if (equals(other)) {
            return day == 0 ? Likeness.SAME_AS_FAR_AS_KNOWN : Likeness.SAME;
        }
        if (month == 0 || other.month == 0) {
            return year == other.year ? Likeness.SAME_AS_FAR_AS_KNOWN : slip(Math.abs(year - other.year) == 1);
        }
        if (day == 0 || other.day == 0) {
            return year == other.year && month == other.month ? Likeness.SAME_AS_FAR_AS_KNOWN : Likeness.DIFFERENT;
        }
        boolean turned = year == other.year && month == other.day && day == other.month;
        boolean nextYear = Math.abs(year - other.year) == 1 && month == other.month && day == other.day;
        return slip(turned || nextYear || differing(other) == 1);
    }

    private static Likeness slip(boolean may) {
        return may ? Likeness.SLIP : Likeness.DIFFERENT;
    }

    /** In how many digits two full dates differ. */
    private int differing(Day other) {
        int differing = 0;
        int one = digits();
        int two = other.digits();
        for (; one != two; one /= 10, two /= 10) {
            differing += one % 10 == two % 10 ? 0 : 1;
        }
        return differing;
    }

    private int digits() {
        return (year * 100 + month) * 100 + day;
    }

    /** As it was written, as far as it is known. */
    @Override
    public String toString() {
        String text = "%04d".formatted(year);
        text += month == 0 ? "" : "-%02d".formatted(month);
        return day == 0 ? text : text + "-%02d".formatted(day);
    }
}

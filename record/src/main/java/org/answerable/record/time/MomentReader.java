package org.answerable.record.time;

import java.util.regex.Pattern;

/** Reads a day with a time of day and, perhaps, its zone. */
final class MomentReader {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?");
    private static final Pattern ZONE = Pattern.compile("|Z|[+-](0[0-9]|1[0-8])(:[0-5][0-9])?");

    private MomentReader() {}

    /** @param letter where the T is */
    static Moment read(String text, int from, int letter, int to) {
        PartialDate date = new DateReader(text, from, letter).read();
        if (date.precision() != Precision.DAY || date.qualified()) {
            throw Trouble.at(
                    text, from, "a time needs a day that is known", "leave the time out, or give the whole day");
        }
        String rest = text.substring(letter + 1, to);
        int zoneAt = zoneStart(rest);
        String time = rest.substring(0, zoneAt);
        String zone = rest.substring(zoneAt);
        if (!TIME.matcher(time).matches()) {
            throw Trouble.at(
                    text,
                    letter + 1,
                    "this is not a time of day",
                    "write hours, minutes and seconds, such as 14:30:00");
        }
        if (!ZONE.matcher(zone).matches()) {
            throw Trouble.at(
                    text,
                    letter + 1 + zoneAt,
                    "this is not a zone",
                    "write Z or the difference to it, such as +06:00, or leave it out");
        }
        return new Moment(date, time, zone);
    }

    private static int zoneStart(String time) {
        for (int i = 0; i < time.length(); i++) {
            if ("Z+-".indexOf(time.charAt(i)) >= 0) {
                return i;
            }
        }
        return time.length();
    }
}

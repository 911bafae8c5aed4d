package org.answerable.desk.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.answerable.record.Refusal;
import org.answerable.record.claim.Modality;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.time.Edtf;
import org.answerable.record.time.Words;
import org.jspecify.annotations.Nullable;

/** How pages say times, numbers and standings. Recorded times are in UTC, and say so. */
public final class Say {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final double KILO = 1000;

    private Say() {}

    /** A recorded time as a day: "23 November 2026". */
    public static String day(Instant at) {
        return DAY.format(at.atZone(ZoneOffset.UTC));
    }

    /** A recorded time to the minute: "23 November 2026, 06:00 UTC". */
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneOffset.UTC));
    }

    /** A day of the calendar. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A time in EDTF as people say it ("between March and December 2018"); as written where it is not EDTF; empty for none. */
    public static String time(@Nullable String edtf) {
        if (edtf == null || edtf.isBlank()) {
            return "";
        }
        try {
            return WORDS.say(Edtf.parse(edtf));
        } catch (Refusal e) {
            return edtf;
        }
    }

    /** A count with its noun: "1 claim", "1,200 claims". */
    public static String count(long number, String one, String many) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number) + " " + (number == 1 ? one : many);
    }

    /** A score from 0 to 1 with two decimals, cut off and not rounded: what is said to be .70 is .70 or more. */
    public static String score(double score) {
        return java.math.BigDecimal.valueOf(score)
                .setScale(2, java.math.RoundingMode.DOWN)
                .toPlainString();
    }

    /** Languages by their ISO 639-1 codes, as people say them. */
    public static String languages(java.util.Collection<String> codes) {
        return codes.stream()
                .map(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    /** A size in bytes as people say it: "48 kB". */
    public static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        boolean millions = bytes >= KILO * KILO;
        double shown = millions ? bytes / (KILO * KILO) : bytes / KILO;
        return String.format(Locale.ENGLISH, shown < 10 ? "%.1f %s" : "%.0f %s", shown, millions ? "MB" : "kB");
    }

    /** The class by which a modality is drawn. */
    public static String look(Modality modality) {
        return modality.code().replace(' ', '-');
    }

    /** A word of an enumeration as a page says it: "received again". */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** How closely something is held, in words. */
    public static String held(Confidentiality level) {
        return switch (level) {
            case OPEN -> "public already";
            case CASE -> "for the case";
            case RESTRICTED -> "restricted";
            case SECRET -> "secret";
        };
    }

    /** What somebody is called where only the identifier is known: its first characters. */
    public static String shortly(UUID id) {
        return id.toString().substring(id.toString().length() - 8);
    }
}

package org.answerable.record.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says single dates. */
final class DateWords {
    private final Phrases phrases;

    DateWords(Phrases phrases) {
        this.phrases = phrases;
    }

    String say(PartialDate date) {
        return qualified(date, plain(date));
    }

    /** The date as the first of two: without the year, or month and year, that the second names again. */
    String sayBefore(PartialDate date, PartialDate second) {
        boolean plainBoth = !date.qualified() && !second.qualified() && date.precision() == second.precision();
        boolean sameYear = plainBoth && date.year().equals(second.year());
        if (sameYear && date.precision() == Precision.MONTH && date.day() == null && second.day() == null) {
            return month(date);
        }
        if (sameYear && date.precision() == Precision.DAY) {
            return Objects.equals(date.month(), second.month())
                    ? day(date)
                    : phrases.say("month.year", day(date), month(date));
        }
        return say(date);
    }

    private String plain(PartialDate date) {
        DatePart month = date.month();
        DatePart day = date.day();
        String year = year(date.year());
        if (month == null) {
            return year;
        }
        if (month.isSeason()) {
            return phrases.say("season." + month.digits(), year);
        }
        if (month.exact()) {
            String named = phrases.say("month.year", month(date), year);
            return day == null ? named : dayIn(date, named, day);
        }
        if (month.unknown() && (day == null || day.unknown())) {
            return phrases.say(day == null ? "month.of.year" : "day.of.month", year);
        }
        return month.unknown() && day != null && day.exact()
                ? phrases.say("day.of.unknown.month", day(date), year)
                : phrases.say("written", date.unqualified());
    }

    private String dayIn(PartialDate date, String month, DatePart day) {
        if (day.exact()) {
            return phrases.say("day.month.year", day(date), month(date), year(date.year()));
        }
        return day.unknown() ? phrases.say("day.of.month", month) : phrases.say("written", date.unqualified());
    }

    private String qualified(PartialDate date, String plain) {
        return date.commonQualifier()
                .map(whole -> whole == Qualifier.NONE ? plain : phrases.say(key(whole), plain))
                .orElseGet(() -> phrases.say("part.qualified", plain, parts(date.qualifiers())));
    }

    private String parts(List<Qualifier> qualifiers) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < qualifiers.size(); i++) {
            if (qualifiers.get(i) != Qualifier.NONE) {
                said.add(phrases.say("part." + key(qualifiers.get(i)), phrases.say("part." + i)));
            }
        }
        return said.stream().collect(Collectors.joining(", "));
    }

    private static String key(Qualifier qualifier) {
        return switch (qualifier) {
            case NONE -> throw new IllegalArgumentException("nothing to say");
            case UNCERTAIN -> "possibly";
            case APPROXIMATE -> "about";
            case BOTH -> "possibly.about";
        };
    }

    private String year(YearPart year) {
        if (year.significant() > 0) {
            YearPart plain = new YearPart(year.negative(), year.digits(), 0, Qualifier.NONE);
            return phrases.say("significant", year(plain), years(year));
        }
        if (!year.exact()) {
            boolean decade = year.precision() == Precision.DECADE && !year.negative();
            boolean unknown = year.lowest() == 0 && year.highest() == 9999;
            return unknown
                    ? phrases.say("year.unknown")
                    : decade ? phrases.say("century.decade", number(year.lowest())) : years(year);
        }
        return number(year.lowest());
    }

    private String years(YearPart year) {
        return phrases.say("years", number(year.lowest()), number(year.highest()));
    }

    /** Year 0 is 1 BC, since the historians' count has no year 0. */
    private String number(int year) {
        if (year <= 0) {
            return phrases.say("before.christ", String.valueOf(1 - year));
        }
        return year > 9999 ? phrases.say("year.far", String.valueOf(year)) : String.valueOf(year);
    }

    private String month(PartialDate date) {
        return phrases.month(Objects.requireNonNull(date.month()).value());
    }

    private static String day(PartialDate date) {
        return String.valueOf(Objects.requireNonNull(date.day()).value());
    }
}

package org.answerable.desk.reading.time;

import java.math.BigDecimal;
import java.util.Optional;
import org.answerable.desk.reading.mention.Mention;
import org.jspecify.annotations.Nullable;

/** What a mention of a date says in so many words: one date or two, each as far as it is written. */
record Written(Mention mention, Day first, @Nullable Day second) {
    static Written of(Mention mention, Numbers numbers) {
        Day first = day(mention, "", numbers);
        Day second = day(mention, "2", numbers);
        boolean two = second.day() != null || second.month() != null || second.year() != null;
        if (!two) {
            return new Written(mention, first, null);
        }
        Integer year = second.year();
        if (year != null && year < 100 && first.year() != null) {
            year = first.year() / 100 * 100 + year;
        }
        Day last = new Day(year, second.month() != null ? second.month() : first.month(), second.day());
        Day begin = new Day(first.year(), first.month() != null ? first.month() : second.month(), first.day());
        return new Written(mention, begin, last);
    }

    private static Day day(Mention mention, String which, Numbers numbers) {
        String dated = mention.feature("dated" + which);
        if (dated != null) {
            String[] parts = dated.split("\\.", -1);
            return new Day(Integer.valueOf(parts[2]), Integer.valueOf(parts[1]), Integer.valueOf(parts[0]));
        }
        String month = mention.feature("month" + which, mention.feature("season" + which, ""));
        return new Day(
                number(mention.feature("year" + which), numbers),
                number(month, numbers),
                number(mention.feature("day" + which), numbers));
    }

    private static @Nullable Integer number(@Nullable String words, Numbers numbers) {
        Optional<BigDecimal> value = words == null ? Optional.empty() : numbers.read(words);
        return value.filter(number -> number.compareTo(BigDecimal.valueOf(9999)) <= 0)
                .map(BigDecimal::intValue)
                .orElse(null);
    }

    /** Whether nothing of a date stands there, only how far it is from another. */
    boolean relative() {
        return second == null && first.year() == null && first.month() == null && first.day() == null;
    }

    /** The year that is written, of the second date when there are two. */
    @Nullable
    Integer year() {
        return second != null && second.year() != null ? second.year() : first.year();
    }

    /** The later of its dates. */
    Day last() {
        return second != null ? second : first;
    }

    /** The same in this year, the first of two in the year before when its month is later. */
    Written inYear(int year) {
        if (second == null) {
            return new Written(mention, first.inYear(year), null);
        }
        return new Written(mention, first, second.inYear(year)).filled();
    }

    /** With the year of the first taken from the second, or the second's from the first. */
    Written filled() {
        if (second == null) {
            return this;
        }
        if (first.year() == null && second.year() != null) {
            boolean before = first.month() != null && second.month() != null && first.month() > second.month();
            return new Written(mention, first.inYear(before ? second.year() - 1 : second.year()), second);
        }
        if (second.year() == null && first.year() != null) {
            boolean after = first.month() != null && second.month() != null && first.month() > second.month();
            return new Written(mention, first, second.inYear(after ? first.year() + 1 : first.year()));
        }
        return this;
    }

    /** Its value. */
    Optional<String> edtf() {
        Optional<String> one = first.edtf();
        if (second == null) {
            boolean about = mention.feature("about") != null;
            return one.flatMap(text -> Day.valid(about ? text + "~" : text));
        }
        Optional<String> other = second.edtf();
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        String joint = mention.feature("joint", "range");
        boolean apart = joint.equals("either") || (joint.equals("both") && !neighbours());
        if (!apart || mention.feature("from") != null) {
            return Day.valid(one.get() + "/" + other.get());
        }
        String list = one.get() + "," + other.get();
        return Day.valid(joint.equals("either") ? "[" + list + "]" : "{" + list + "}");
    }

    private boolean neighbours() {
        String unit = first.day() != null ? "day" : first.month() != null ? "month" : "year";
        return first.shifted(unit, 1).filter(next -> next.equals(second)).isPresent();
    }
}

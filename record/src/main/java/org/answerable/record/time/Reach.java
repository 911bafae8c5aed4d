package org.answerable.record.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days that a single date or interval may touch, for comparing it with another.
 *
 * @param first the first of them, with a margin when the value is qualified; {@link LocalDate#MIN} when its start is open or unknown
 * @param last the last of them, likewise; {@link LocalDate#MAX} when its end is open or unknown
 * @param certain the days it surely covers, when any
 * @param days which days between first and last, when not all of them; else null
 * @param qualified whether the value is uncertain or approximate
 */
record Reach(
        LocalDate first,
        LocalDate last,
        Optional<Span> certain,
        @Nullable PossibleDays days,
        boolean qualified) {

    static Reach of(Edtf value) {
        LocalDate first = value.start().flatMap(Edtf::earliest).orElse(LocalDate.MIN);
        LocalDate last = value.end().flatMap(Edtf::latest).orElse(LocalDate.MAX);
        if (value.start().filter(Edtf::qualified).isPresent()) {
            first = Margin.before(first, value.start().orElseThrow().precision());
        }
        if (value.end().filter(Edtf::qualified).isPresent()) {
            last = Margin.after(last, value.end().orElseThrow().precision());
        }
        PossibleDays days = value instanceof PartialDate date && !value.qualified() ? PossibleDays.of(date) : null;
        return new Reach(first, last, value.certain(), days, value.qualified());
    }

    /** Of a range it is one unknown date in it, which covers no day for sure. */
    static Reach ofOneIn(Edtf member) {
        Reach all = of(member);
        return member instanceof Interval ? new Reach(all.first, all.last, Optional.empty(), null, all.qualified) : all;
    }

    Answer overlap(Reach other) {
        if (!meets(other)) {
            return Answer.NO;
        }
        return surelyMeets(other) ? Answer.CERTAINLY : Answer.POSSIBLY;
    }

    Answer within(Reach other) {
        if (!meets(other) || sticksOutOf(other)) {
            return Answer.NO;
        }
        return surelyIn(other) ? Answer.CERTAINLY : Answer.POSSIBLY;
    }

    /** Whether there is a day that both may touch. */
    private boolean meets(Reach other) {
        if (days != null && other.days != null && days.byDigits() && other.days.byDigits()) {
            return days.meets(other.days);
        }
        LocalDate day = first.isAfter(other.first) ? first : other.first;
        while (day != null) {
            LocalDate mine = from(day);
            day = mine == null ? null : other.from(mine);
            if (day != null && day.equals(mine)) {
                return true;
            }
        }
        return false;
    }

    /** Whether both hold on a common day whatever their unknown parts are. */
    private boolean surelyMeets(Reach other) {
        if (qualified || other.qualified) {
            return false;
        }
        boolean common = certain.isPresent()
                && other.certain.filter(certain.get()::touches).isPresent();
        return common || surelyIn(other) || other.surelyIn(this);
    }

    /** Whether all the days this may touch are days that the other surely covers. */
    private boolean surelyIn(Reach other) {
        return !qualified
                && !other.qualified
                && bounded()
                && other.certain.filter(span -> span.covers(hull())).isPresent();
    }

    /** Whether this surely covers a day that the other cannot touch. */
    private boolean sticksOutOf(Reach other) {
        return certain.filter(span ->
                        span.first().isBefore(other.first) || span.last().isAfter(other.last))
                .isPresent();
    }

    private boolean bounded() {
        return !first.equals(LocalDate.MIN) && !last.equals(LocalDate.MAX);
    }

    private Span hull() {
        return new Span(first, last);
    }

    private @Nullable LocalDate from(LocalDate day) {
        if (days != null) {
            return days.from(day);
        }
        return day.isAfter(last) ? null : day.isBefore(first) ? first : day;
    }
}

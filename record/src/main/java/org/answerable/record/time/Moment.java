package org.answerable.record.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day with a time of day, both as written where it happened.
 *
 * @param date a day of the calendar, nothing in it unknown or qualified
 * @param time hours and minutes, perhaps seconds and a fraction, with colons
 * @param zone {@code Z}, an offset such as {@code +06:00}, or empty; kept and never applied
 */
record Moment(PartialDate date, String time, String zone) implements Edtf {

    @Override
    public Optional<LocalDate> earliest() {
        return date.earliest();
    }

    @Override
    public Optional<LocalDate> latest() {
        return date.latest();
    }

    @Override
    public Optional<Span> certain() {
        return date.certain();
    }

    @Override
    public Optional<Edtf> start() {
        return Optional.of(this);
    }

    @Override
    public Optional<Edtf> end() {
        return Optional.of(this);
    }

    @Override
    public Precision precision() {
        return Precision.TIME;
    }

    @Override
    public boolean approximate() {
        return false;
    }

    @Override
    public boolean uncertain() {
        return false;
    }

    @Override
    public String toString() {
        return date + "T" + time + zone;
    }
}

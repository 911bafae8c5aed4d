package org.answerable.record.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A stretch of time from one date to another, of which at least one is known. */
record Interval(End from, End to) implements Edtf {

    /** One end of an interval. */
    sealed interface End {
        /** The date, unless the end is open or unknown. */
        default Optional<Edtf> date() {
            return this instanceof Known known ? Optional.of(known.at()) : Optional.empty();
        }
    }

    /** @param at a date or a moment */
    record Known(Edtf at) implements End {
        @Override
        public String toString() {
            return at.toString();
        }
    }

    /** Ends that no date stands for. */
    enum Missing implements End {
        /** It has no end that way, or none is claimed. */
        OPEN(".."),
        /** It has one, and nobody knows it. */
        UNKNOWN("");

        private final String sign;

        Missing(String sign) {
            this.sign = sign;
        }

        @Override
        public String toString() {
            return sign;
        }
    }

    @Override
    public Optional<LocalDate> earliest() {
        return start().flatMap(Edtf::earliest);
    }

    @Override
    public Optional<LocalDate> latest() {
        return end().flatMap(Edtf::latest);
    }

    @Override
    public Optional<Edtf> start() {
        return from.date();
    }

    @Override
    public Optional<Edtf> end() {
        return to.date();
    }

    @Override
    public Optional<Span> certain() {
        if (qualified()) {
            return Optional.empty();
        }
        if (start().isEmpty() || end().isEmpty()) {
            return known().findAny().flatMap(Edtf::certain);
        }
        LocalDate first = start().flatMap(Edtf::latest).orElseThrow();
        LocalDate last = end().flatMap(Edtf::earliest).orElseThrow();
        return first.isAfter(last) ? Optional.empty() : Optional.of(new Span(first, last));
    }

    @Override
    public Precision precision() {
        return known().map(Edtf::precision).reduce(Precision::coarserOf).orElseThrow();
    }

    @Override
    public boolean approximate() {
        return known().anyMatch(Edtf::approximate);
    }

    @Override
    public boolean uncertain() {
        return known().anyMatch(Edtf::uncertain);
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }

    private Stream<Edtf> known() {
        return Stream.concat(start().stream(), end().stream());
    }
}

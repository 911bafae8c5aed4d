package org.answerable.record.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A date as precise as it was written: a year, a month or season of it, a day; any digit may be unknown, any part qualified. */
record PartialDate(
        YearPart year, @Nullable DatePart month, @Nullable DatePart day) implements Edtf {

    static PartialDate of(LocalDate day) {
        int size = Math.abs(day.getYear());
        YearPart year = new YearPart(day.getYear() < 0, String.format(Locale.ROOT, "%04d", size), 0, Qualifier.NONE);
        return new PartialDate(year, part(day.getMonthValue()), part(day.getDayOfMonth()));
    }

    private static DatePart part(int number) {
        return new DatePart(number < 10 ? "0" + number : String.valueOf(number), Qualifier.NONE);
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(PossibleDays.of(this).first());
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.of(PossibleDays.of(this).last());
    }

    @Override
    public Optional<Span> certain() {
        LocalDate first = PossibleDays.of(this).first();
        boolean oneDay = precision() == Precision.DAY && !qualified();
        return oneDay ? Optional.of(new Span(first, first)) : Optional.empty();
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
        DatePart theMonth = month;
        DatePart theDay = day;
        if (!year.exact() || theMonth == null || !theMonth.exact()) {
            return year.precision();
        }
        if (theMonth.isSeason()) {
            return Precision.SEASON;
        }
        return theDay != null && theDay.exact() ? Precision.DAY : Precision.MONTH;
    }

    @Override
    public boolean approximate() {
        return qualifiers().stream().anyMatch(Qualifier::approximate);
    }

    @Override
    public boolean uncertain() {
        return qualifiers().stream().anyMatch(Qualifier::uncertain);
    }

    /** The qualifiers of year, month and day, as many as there are parts. */
    List<Qualifier> qualifiers() {
        return Stream.concat(Stream.of(year.qualifier()), parts().stream().map(DatePart::qualifier))
                .toList();
    }

    /** The qualifier of the whole, when all parts bear the same one; else none. */
    Optional<Qualifier> commonQualifier() {
        List<Qualifier> all = qualifiers().stream().distinct().toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    PartialDate unqualified() {
        YearPart sure = new YearPart(year.negative(), year.digits(), year.significant(), Qualifier.NONE);
        return new PartialDate(sure, unqualified(month), unqualified(day));
    }

    private static @Nullable DatePart unqualified(@Nullable DatePart part) {
        return part == null ? null : new DatePart(part.digits(), Qualifier.NONE);
    }

    private List<DatePart> parts() {
        return Stream.of(Optional.ofNullable(month), Optional.ofNullable(day))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The sign of a group that starts with the year stands after it, any other sign before its part. */
    @Override
    public String toString() {
        List<Qualifier> signs = qualifiers();
        Qualifier group = signs.getFirst();
        int grouped = 1;
        while (grouped < signs.size() && signs.get(grouped) == group) {
            grouped++;
        }
        List<String> digits = Stream.concat(
                        Stream.of(year.written()), parts().stream().map(DatePart::digits))
                .toList();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.size(); i++) {
            text.append(i == 0 ? "" : "-")
                    .append(i < grouped ? "" : signs.get(i).sign())
                    .append(digits.get(i))
                    .append(i == grouped - 1 ? group.sign() : "");
        }
        return text.toString();
    }
}

package org.answerable.desk.reading.time;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the year of a date that is written without one. */
final class Years {
    private final Told told;
    private final @Nullable Day document;

    Years(Told told, @Nullable Day document) {
        this.told = told;
        this.document = document;
    }

    /** The years that it can be of, the likeliest first: that of what was told last in its section, else of the document, else of anything told. */
    Set<Integer> of(Written date, int block) {
        Set<Integer> years = new LinkedHashSet<>();
        String way = date.mention().feature("yearway");
        if (way != null) {
            counted(way, block).ifPresent(years::add);
            return years;
        }
        if (date.mention().feature("base", "told").equals("document")) {
            lastBeforeTheDocument(date).ifPresent(years::add);
        }
        told.inThisSection(block, day -> day.year() != null)
                .flatMap(day -> near(date.last(), day))
                .ifPresent(years::add);
        lastBeforeTheDocument(date).ifPresent(years::add);
        told.anywhere(day -> day.year() != null)
                .flatMap(day -> near(date.last(), day))
                .ifPresent(years::add);
        return years;
    }

    /** Story goes on over New Year, and looks back over it. */
    private Optional<Integer> near(Day wanted, Day told) {
        Integer year = told.year();
        if (year == null
                || wanted.month() == null
                || told.month() == null
                || wanted.month() > 12
                || told.month() > 12) {
            return Optional.ofNullable(year);
        }
        int apart = wanted.month() - told.month();
        if (apart <= -9 && !afterTheDocument(wanted.inYear(year + 1))) {
            return Optional.of(year + 1);
        }
        return Optional.of(apart >= 10 ? year - 1 : year);
    }

    private boolean afterTheDocument(Day day) {
        Optional<LocalDate> of = document == null ? Optional.empty() : document.about();
        return of.isPresent()
                && day.about().filter(each -> each.isAfter(of.get())).isPresent();
    }

    private Optional<Integer> lastBeforeTheDocument(Written date) {
        if (document == null || document.year() == null) {
            return Optional.empty();
        }
        int year = document.year();
        boolean ahead = date.mention().feature("toward") != null;
        Day wanted = date.last();
        if (document.month() == null || wanted.month() == null || wanted.month() > 12) {
            return Optional.of(year);
        }
        int apart = wanted.month() - document.month();
        if (apart == 0 && wanted.day() != null && document.day() != null) {
            apart = wanted.day() - document.day();
        }
        boolean lastOne = "last-month".equals(date.mention().feature("rule"));
        if (ahead) {
            return Optional.of(apart > 0 ? year : year + 1);
        }
        return Optional.of(apart > 0 || (lastOne && apart == 0) ? year - 1 : year);
    }

    private Optional<Integer> counted(String way, int block) {
        int by = Integer.parseInt(way.substring(1));
        Optional<Day> from = way.startsWith("d")
                ? Optional.ofNullable(document)
                : told.inThisSection(block, day -> day.year() != null)
                        .or(() -> told.anywhere(day -> day.year() != null));
        return from.map(Day::year).map(year -> year + by);
    }
}

package org.answerable.desk.reading.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;
import org.jspecify.annotations.Nullable;

/** Puts the dates of a text on the calendar. What they lack, or are relative to, comes from what the text tells before them. */
public final class Times {
    private final View view;
    private final List<Written> dates = new ArrayList<>();
    private final Map<Language, Numbers> numbers = new EnumMap<>(Language.class);
    private final Map<Mention, Resolved> resolved = new LinkedHashMap<>();
    private final Told told;
    private final @Nullable Day document;
    private final Years years;
    private final Relatives relatives;

    private Times(View view, List<Mention> mentions) {
        this.view = view;
        mentions.stream()
                .filter(each -> each.type() == MentionType.DATE
                        && each.end() <= view.text().length())
                .sorted(Comparator.comparingInt(Mention::start))
                .forEach(each -> dates.add(Written.of(each, numbers(each)).filled()));
        List<Mention> acts = mentions.stream()
                .filter(each -> each.type() == MentionType.ACT)
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        this.told = new Told(view);
        this.document = new DocumentDate(view).among(dates).map(Written::last).orElse(null);
        this.years = new Years(told, document);
        this.relatives = new Relatives(told, document, new Events(view, acts, dates), dates);
    }

    /**
     * The value of every date.
     *
     * @param view the text
     * @param mentions what was found in it: the dates, and the acts from whose dates some of them count; others do no harm
     * @return for each date what it means; a date that is none, such as 31 February, has no value
     */
    public static Map<Mention, Resolved> resolve(View view, List<Mention> mentions) {
        Times times = new Times(view, mentions);
        for (int i = 0; i < times.dates.size(); i++) {
            times.resolve(times.dates.get(i), i + 1 < times.dates.size() ? times.dates.get(i + 1) : null);
        }
        return times.resolved;
    }

    private void resolve(Written date, @Nullable Written next) {
        int block = Math.max(0, Place.block(view, date.mention().start()));
        if (date.relative() && date.mention().feature("yearway") == null) {
            relative(date, block, next);
        } else if (date.year() != null) {
            put(date, date.edtf(), swapped(date));
            tell(date);
        } else {
            withoutYear(date, block);
        }
    }

    /** 5/11/2019 can be the 5th of November or the 11th of May. */
    private static List<String> swapped(Written date) {
        Day day = date.first();
        boolean swaps = date.mention().feature("swaps") != null
                && day.day() != null
                && !day.day().equals(day.month());
        return swaps
                ? new Day(day.year(), day.day(), day.month()).edtf().stream().toList()
                : List.of();
    }

    private void withoutYear(Written date, int block) {
        List<Written> candidates = new ArrayList<>();
        Written wanted = date.last().month() == null && date.last().day() != null ? inTheMonthTold(date, block) : date;
        for (int year : years.of(wanted, block)) {
            candidates.add(wanted.inYear(year));
        }
        List<String> values = candidates.stream()
                .flatMap(each -> each.edtf().stream())
                .distinct()
                .toList();
        put(date, values.stream().findFirst(), values.stream().skip(1).toList());
        candidates.stream().findFirst().ifPresent(this::tell);
    }

    /** “The 5th of the same month”. */
    private Written inTheMonthTold(Written date, int block) {
        return told.inThisSection(block, day -> day.month() != null)
                .map(day -> new Written(
                        date.mention(), new Day(null, day.month(), date.first().day()), null))
                .orElse(date);
    }

    private void relative(Written date, int block, @Nullable Written next) {
        Mention mention = date.mention();
        Optional<Day> value = follows(mention, next)
                ? relatives.countedFrom(next == null ? null : next.first(), mention, numbers(mention))
                : relatives.value(mention, block, numbers(mention));
        Set<String> others = new LinkedHashSet<>();
        told.anywhere(Day::complete)
                .flatMap(day -> relatives.countedFrom(day, mention, numbers(mention)))
                .flatMap(Day::edtf)
                .ifPresent(others::add);
        relatives
                .countedFrom(document, mention, numbers(mention))
                .flatMap(Day::edtf)
                .ifPresent(others::add);
        Optional<String> edtf = value.flatMap(Day::edtf);
        edtf.ifPresent(others::remove);
        put(date, edtf, List.copyOf(others));
        value.ifPresent(day -> tell(new Written(mention, day, null)));
    }

    /** “Two days before 5 May 2019”: the date that it counts from follows at once. */
    private boolean follows(Mention mention, @Nullable Written next) {
        boolean counts = mention.feature("unit") != null
                && mention.feature("event") == null
                && List.of("+", "-").contains(mention.feature("way", ""));
        if (next == null
                || !counts
                || next.mention().start() < mention.end()
                || next.last().year() == null) {
            return false;
        }
        return view.text().substring(mention.end(), next.mention().start()).isBlank();
    }

    private void tell(Written date) {
        if (date.last().edtf().isPresent()) {
            told.add(date);
        }
    }

    private void put(Written date, Optional<String> value, List<String> others) {
        resolved.put(
                date.mention(),
                new Resolved(value.orElse(null), others, date.mention().feature("since") != null));
    }

    private Numbers numbers(Mention mention) {
        int block = Place.block(view, mention.start());
        Language language =
                block < 0 ? Language.ENGLISH : Place.language(view.blocks().get(block));
        return numbers.computeIfAbsent(language, Numbers::new);
    }
}

package org.answerable.desk.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.answerable.desk.review.Vocabulary;
import org.answerable.desk.web.Say;
import org.answerable.record.Refusal;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Stated;
import org.answerable.record.claim.Value;
import org.answerable.record.time.Edtf;
import org.answerable.record.view.Answer;
import org.answerable.record.view.EntityRecord;
import org.jspecify.annotations.Nullable;

/**
 * What happened when, as a picture: a dot is a day, a bar is a stretch, a soft end is one that the sources leave open. Nothing in it says that
 * one thing caused another.
 *
 * @param marks in the order of their time
 * @param years where each year begins
 * @param height of the picture
 * @param leftOut how many more there are than are drawn
 */
public record TimeLine(List<Mark> marks, List<Year> years, int height, int leftOut) {
    /** The picture's width, in its own units. */
    public static final int WIDTH = 760;

    private static final int MOST = 40;
    private static final int TOP = 30;
    private static final int ROW = 26;
    private static final int MARGIN = 14;

    /**
     * The beginning of a year.
     *
     * @param x where
     * @param year which
     */
    public record Year(long x, int year) {}

    /**
     * One thing on the line.
     *
     * @param x where it begins
     * @param width how long it lasts; 0 for a day
     * @param y the middle of its row
     * @param softFrom whether the sources leave its beginning open
     * @param softTo whether they leave its end open
     * @param label what it is
     * @param when its time in words
     * @param opens the query that opens its passages
     */
    public record Mark(
            long x, long width, long y, boolean softFrom, boolean softTo, String label, String when, String opens) {
        /** Whether its words stand before it, because there is more room there. */
        public boolean labelBefore() {
            return x + width > WIDTH * 0.55;
        }

        /** How its ends are drawn. */
        public String ends() {
            return (softFrom ? "from" : "") + (softTo ? "to" : "");
        }
    }

    private record Timed(Edtf time, String label, String opens) {
        private LocalDate from(LocalDate otherwise) {
            return time.earliest().or(time::latest).orElse(otherwise);
        }

        private LocalDate to(LocalDate otherwise) {
            return time.latest().or(time::earliest).orElse(otherwise);
        }
    }

    static Optional<TimeLine> of(EntityRecord found) {
        List<Timed> all = new ArrayList<>();
        found.properties()
                .forEach(each -> each.answers()
                        .forEach(answer -> timed(found.schema(), answer).ifPresent(all::add)));
        mentions(found).forEach(each -> timed(each).ifPresent(all::add));
        all.removeIf(
                each -> each.time.earliest().isEmpty() && each.time.latest().isEmpty());
        all.sort(Comparator.comparing(Timed::time));
        return all.isEmpty() ? Optional.empty() : Optional.of(drawn(all));
    }

    private static TimeLine drawn(List<Timed> all) {
        List<Timed> shown = all.subList(0, Math.min(MOST, all.size()));
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        LocalDate first = shown.stream()
                .map(each -> each.from(today))
                .min(Comparator.naturalOrder())
                .orElse(today);
        LocalDate last = shown.stream()
                .map(each -> each.to(today))
                .max(Comparator.naturalOrder())
                .orElse(today);
        long from = LocalDate.of(first.getYear(), 1, 1).toEpochDay();
        long to = LocalDate.of(last.getYear() + 1, 1, 1).toEpochDay();
        double perDay = (WIDTH - 2.0 * MARGIN) / Math.max(1, to - from);
        List<Mark> marks = new ArrayList<>();
        for (Timed each : shown) {
            long start = each.time.earliest().map(day -> x(day, from, perDay)).orElse((long) MARGIN);
            long end = each.time.latest().map(day -> x(day, from, perDay)).orElse((long) WIDTH - MARGIN);
            marks.add(mark(each, start, Math.max(0, end - start), TOP + ROW / 2L + (long) ROW * marks.size()));
        }
        return new TimeLine(
                marks,
                years(first.getYear(), last.getYear(), from, perDay),
                TOP + ROW * marks.size() + MARGIN,
                all.size() - shown.size());
    }

    private static Mark mark(Timed timed, long x, long width, long y) {
        boolean loose = timed.time.qualified();
        boolean day = timed.time.earliest().equals(timed.time.latest()) && !loose;
        return new Mark(
                x,
                day ? 0 : Math.max(8, width),
                y,
                timed.time.earliest().isEmpty() || (!day && imprecise(timed.time)),
                timed.time.latest().isEmpty() || (!day && imprecise(timed.time)),
                timed.label,
                Say.time(timed.time.toString()),
                timed.opens);
    }

    /** A stretch between exact days has sharp ends; months, years, "about" and "possibly" have soft ones. */
    private static boolean imprecise(Edtf time) {
        return time.qualified()
                || time.start().filter(TimeLine::aDay).isEmpty()
                || time.end().filter(TimeLine::aDay).isEmpty();
    }

    private static boolean aDay(Edtf time) {
        return time.earliest().isPresent() && time.earliest().equals(time.latest());
    }

    private static long x(LocalDate day, long from, double perDay) {
        return Math.round(MARGIN + (day.toEpochDay() - from) * perDay);
    }

    private static List<Year> years(int first, int last, long from, double perDay) {
        int step = Math.max(1, (last - first + 1) / 12);
        List<Year> years = new ArrayList<>();
        for (int year = first; year <= last; year += step) {
            years.add(new Year(x(LocalDate.of(year, 1, 1), from, perDay), year));
        }
        return years;
    }

    private static Optional<Timed> timed(String schema, Answer answer) {
        String label = Vocabulary.propertyLabel(schema, answer.first().property());
        String opens = Opens.query(answer.claims());
        return answer.value() instanceof Value.Date date
                ? parsed(date.edtf()).map(time -> new Timed(time, label, opens))
                : parsed(answer.time())
                        .map(time ->
                                new Timed(time, label + ": " + answer.value().text(), opens));
    }

    /** Mentions of one kind at one time, together: two dozen signatures of one day are one mark. */
    private static Collection<List<Stated>> mentions(EntityRecord found) {
        return found.mentions().stream()
                .collect(Collectors.groupingBy(
                        each -> property(each.claim()) + " " + each.claim().time(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private static Optional<Timed> timed(List<Stated> alike) {
        Claim claim = alike.getFirst().claim();
        String label = alike.size() == 1
                ? claim.named() + ", " + Vocabulary.propertyLabel(claim.schema(), claim.property())
                : property(claim) + " (" + alike.size() + ")";
        return parsed(claim.time()).map(time -> new Timed(time, label, Opens.query(alike)));
    }

    private static String property(Claim claim) {
        return Vocabulary.label(claim.schema()) + ": " + Vocabulary.propertyLabel(claim.schema(), claim.property());
    }

    private static Optional<Edtf> parsed(@Nullable String edtf) {
        try {
            return edtf == null ? Optional.empty() : Optional.of(Edtf.parse(edtf));
        } catch (Refusal e) {
            return Optional.empty();
        }
    }
}

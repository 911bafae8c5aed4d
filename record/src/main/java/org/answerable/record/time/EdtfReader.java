package org.answerable.record.time;

import java.util.ArrayList;
import java.util.List;
import org.answerable.record.Refusal;

/** Reads whole values: tells sets, intervals, moments and dates apart. */
final class EdtfReader {
    private static final int LONGEST = 1000;
    private static final String RANGE = "..";

    private final String text;

    EdtfReader(String text) {
        this.text = text;
    }

    Edtf read() {
        if (text.isEmpty()) {
            throw Trouble.at(
                    text, 0, "it is empty", "write at least a year, such as 2019, or XXXX when even that is unknown");
        }
        if (text.length() > LONGEST) {
            throw Trouble.at(
                    text, LONGEST, "it is longer than " + LONGEST + " characters", "split it into several values");
        }
        if (text.startsWith("[") || text.startsWith("{")) {
            return set();
        }
        int slash = text.indexOf('/');
        return slash >= 0 ? interval(slash) : simple(0, text.length());
    }

    private Edtf simple(int from, int to) {
        int time = text.indexOf('T', from);
        if (time >= 0 && time < to) {
            return MomentReader.read(text, from, time, to);
        }
        return new DateReader(text, from, to).read();
    }

    private Interval interval(int slash) {
        if (text.indexOf('/', slash + 1) >= 0) {
            throw Trouble.at(
                    text,
                    text.indexOf('/', slash + 1),
                    "there is a second slash",
                    "write a day with hyphens, such as 2019-02-07; a slash stands only between the two dates of an interval");
        }
        Interval.End from = end(0, slash);
        Interval.End to = end(slash + 1, text.length());
        return checked(from, to, slash);
    }

    private Interval.End end(int from, int to) {
        if (from == to) {
            return Interval.Missing.UNKNOWN;
        }
        if (text.substring(from, to).equals(RANGE)) {
            return Interval.Missing.OPEN;
        }
        return new Interval.Known(simple(from, to));
    }

    private Interval checked(Interval.End from, Interval.End to, int index) {
        if (from.date().isEmpty() && to.date().isEmpty()) {
            throw Trouble.at(text, index, "neither end is a date", "give at least one, such as ../2019-02-07");
        }
        Interval interval = new Interval(from, to);
        boolean backwards = interval.earliest()
                .flatMap(first -> interval.latest().filter(first::isAfter))
                .isPresent();
        if (backwards) {
            throw Trouble.at(text, index, "it ends before it starts", "put the earlier date first");
        }
        return interval;
    }

    private DateSet set() {
        boolean every = text.startsWith("{");
        char closing = every ? '}' : ']';
        int last = text.length() - 1;
        if (last == 0 || text.charAt(last) != closing) {
            throw Trouble.at(text, last, "the set is not closed", "end it with " + closing);
        }
        List<Edtf> members = new ArrayList<>();
        int from = 1;
        while (from <= last) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 ? last : comma;
            members.add(member(from, to));
            from = to + 1;
        }
        return new DateSet(every, members);
    }

    private Edtf member(int from, int to) {
        if (from >= to) {
            throw emptyMember(from);
        }
        int range = text.indexOf(RANGE, from);
        if (range < 0 || range >= to) {
            return simple(from, to);
        }
        Interval.End first = range == from ? Interval.Missing.OPEN : new Interval.Known(simple(from, range));
        int after = range + RANGE.length();
        Interval.End last = after == to ? Interval.Missing.OPEN : new Interval.Known(simple(after, to));
        return checked(first, last, range);
    }

    private Refusal emptyMember(int index) {
        return Trouble.at(
                text,
                index,
                "a date is missing in the set",
                "write dates with a comma between them, such as [1667,1668]");
    }
}

package org.answerable.record.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says times as people do: "between March and December 2018", "by 7 February 2019", "about February 2019", "possibly 2018".
 *
 * <p>The phrases of a language are a file beside this class ({@code words.properties} and, for another language, {@code
 * words_xx.properties}); the names of months come from java.time. A language without a file is said in English.
 */
public final class Words {
    private final Phrases phrases;
    private final DateWords dates;

    private Words(Phrases phrases) {
        this.phrases = phrases;
        this.dates = new DateWords(phrases);
    }

    /** The words of a language, or English when there are none of it. */
    public static Words in(Locale locale) {
        return new Words(Phrases.in(locale));
    }

    /** The value in words, to stand within a sentence: no capital, no full stop. */
    public String say(Edtf value) {
        return switch (value) {
            case PartialDate date -> dates.say(date);
            case Moment moment -> moment(moment);
            case Interval interval -> interval(interval);
            case DateSet set -> set(set);
        };
    }

    private String moment(Moment moment) {
        String day = dates.say(moment.date());
        return switch (moment.zone()) {
            case "" -> phrases.say("moment", day, moment.time());
            case "Z" -> phrases.say("moment.zone", day, moment.time(), phrases.say("zone.Z"));
            default -> phrases.say("moment.zone", day, moment.time(), phrases.say("zone.offset", moment.zone()));
        };
    }

    private String interval(Interval interval) {
        Optional<Edtf> start = interval.start();
        Optional<Edtf> end = interval.end();
        if (start.isPresent() && end.isPresent()) {
            return phrases.say("interval", between(start.get(), end.get()));
        }
        boolean open = interval.from() == Interval.Missing.OPEN || interval.to() == Interval.Missing.OPEN;
        String known = say(start.or(() -> end).orElseThrow());
        return phrases.say("interval." + (open ? "open" : "unknown") + (start.isPresent() ? ".end" : ".start"), known);
    }

    private String between(Edtf start, Edtf end) {
        if (start instanceof PartialDate first && end instanceof PartialDate last) {
            return phrases.say("between", dates.sayBefore(first, last), dates.say(last));
        }
        return phrases.say("between", say(start), say(end));
    }

    private String set(DateSet set) {
        List<String> words =
                new ArrayList<>(set.members().stream().map(this::member).toList());
        String last = words.removeLast();
        return words.stream()
                .reduce((one, next) -> phrases.say("set.list", one, next))
                .map(most -> phrases.say(set.every() ? "set.all" : "set.one", most, last))
                .orElse(last);
    }

    private String member(Edtf member) {
        if (!(member instanceof Interval range)) {
            return say(member);
        }
        Optional<Edtf> start = range.start();
        Optional<Edtf> end = range.end();
        if (start.isPresent() && end.isPresent()) {
            return phrases.say("set.range", between(start.get(), end.get()));
        }
        return phrases.say(
                start.isPresent() ? "set.after" : "set.before",
                say(start.or(() -> end).orElseThrow()));
    }
}

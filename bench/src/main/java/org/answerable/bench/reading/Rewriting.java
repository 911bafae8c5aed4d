package org.answerable.bench.reading;

import java.util.ArrayList;
import java.util.List;
import org.answerable.desk.reading.measure.Gold;
import org.answerable.desk.reading.measure.Marked;
import org.answerable.desk.reading.measure.Span;
import org.answerable.desk.reading.measure.Told;

/** A copy of an annotated text in which other people, days or numbers stand, the marks moved with them. */
final class Rewriting {
    /** What is changed. */
    enum Of {
        NAMES,
        DATES,
        NUMBERS,
        EVERYTHING
    }

    private final Gold old;
    private final NewNames names;
    private final NewDates dates;
    private final NewNumbers numbers;
    private final List<Change> changes;
    private final Of what;

    private Rewriting(Gold old, Of what) {
        this.old = old;
        this.what = what;
        this.names = new NewNames(old);
        this.dates = new NewDates(old);
        this.numbers = new NewNumbers(old);
        List<Change> all = new ArrayList<>();
        if (is(Of.NAMES)) {
            all.addAll(names.changes());
        }
        if (is(Of.DATES)) {
            all.addAll(dates.changes());
        }
        if (is(Of.NUMBERS)) {
            all.addAll(numbers.changes());
        }
        this.changes = Change.ordered(all);
    }

    static Rewriting of(Gold gold, Of what) {
        return new Rewriting(gold, what);
    }

    private boolean is(Of asked) {
        return what == asked || what == Of.EVERYTHING;
    }

    Gold gold() {
        String text = Change.in(old.text(), changes);
        List<Span> spans = old.marked().spans().stream().map(this::moved).toList();
        List<Told> frames = old.marked().frames();
        return new Gold(
                old.name(),
                text,
                new Marked(
                        spans,
                        frames == null
                                ? null
                                : frames.stream().map(each -> moved(each, text)).toList()));
    }

    /** The same fact of the copy. */
    Fact fact(Fact fact) {
        return new Fact(
                fact.id(),
                words(fact.subject()),
                fact.property(),
                words(fact.value()),
                is(Of.DATES) ? dates.moved(fact.time()) : fact.time(),
                fact.modality(),
                start(fact.start()),
                end(fact.end()));
    }

    private String words(String said) {
        String other = is(Of.NAMES) ? names.in(said) : said;
        if (is(Of.DATES) && other.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return dates.moved(other);
        }
        return is(Of.NUMBERS) ? numbers.in(other) : other;
    }

    private Span moved(Span span) {
        return new Span(start(span.start()), end(span.end()), span.type());
    }

    private Told moved(Told told, String text) {
        return new Told(
                moved(told.act()),
                told.modality(),
                told.parts().stream()
                        .map(each -> new Told.Part(
                                each.role(),
                                start(each.start()),
                                end(each.end()),
                                is(Of.DATES) ? dates.moved(each.value()) : each.value(),
                                text.substring(start(each.start()), end(each.end()))))
                        .toList());
    }

    private int start(int offset) {
        return Change.moved(offset, changes, false);
    }

    private int end(int offset) {
        return Change.moved(offset, changes, true);
    }
}

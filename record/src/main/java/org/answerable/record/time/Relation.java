package org.answerable.record.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** How two times lie to each other. */
final class Relation {
    static final Comparator<Edtf> ORDER = Comparator.comparing(
                    (Edtf it) -> it.earliest().or(it::latest).orElse(LocalDate.MIN))
            .thenComparing(it -> it.earliest().isPresent())
            .thenComparing(it -> it.latest().orElse(LocalDate.MAX))
            .thenComparing(it -> it instanceof Moment moment ? moment.time() : "")
            .thenComparing(Edtf::toString);

    private Relation() {}

    static Answer overlap(Edtf one, Edtf other) {
        // Which of several dates is meant is decided first, for the answer to be the same from either side.
        if (isChoice(other) && !isChoice(one)) {
            return overlap(other, one);
        }
        return each(one, Answer::or, mine -> each(other, Answer::or, mine::overlap));
    }

    static Answer within(Edtf inner, Edtf outer) {
        Answer answer = isChoice(outer)
                ? each(outer, Answer::or, theirs -> each(inner, Answer::and, mine -> mine.within(theirs)))
                : each(inner, Answer::and, mine -> each(outer, Answer::or, mine::within));
        // Several of the dates together may hold what no single one of them holds.
        boolean together = answer == Answer.NO && outer instanceof DateSet set && set.every();
        return together && overlap(inner, outer).mayBe() ? Answer.POSSIBLY : answer;
    }

    static Edtf span(Edtf value) {
        Optional<Interval.End> from = value.earliest().map(day -> new Interval.Known(Edtf.of(day)));
        Optional<Interval.End> to = value.latest().map(day -> new Interval.Known(Edtf.of(day)));
        if (from.isEmpty() && to.isEmpty()) {
            return value;
        }
        return new Interval(from.orElse(Interval.Missing.OPEN), to.orElse(Interval.Missing.OPEN));
    }

    private static boolean isChoice(Edtf value) {
        return value instanceof DateSet set && !set.every();
    }

    private static Answer each(Edtf value, BinaryOperator<Answer> ifAll, Function<Reach, Answer> answer) {
        if (!(value instanceof DateSet set)) {
            return answer.apply(Reach.of(value));
        }
        return set.members().stream()
                .map(member -> set.every() ? Reach.of(member) : Reach.ofOneIn(member))
                .map(answer)
                .reduce(set.every() ? ifAll : Answer::oneOf)
                .orElseThrow();
    }
}

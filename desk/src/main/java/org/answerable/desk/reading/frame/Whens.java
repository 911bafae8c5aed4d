package org.answerable.desk.reading.frame;

import java.util.List;
import org.answerable.desk.reading.mention.MentionType;
import org.jspecify.annotations.Nullable;

/** When an act happened: the date of its clause; one that opens the sentence counts for every act until another date comes. */
final class Whens {
    private final Scene scene;
    private final Clauses clauses;

    Whens(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.clauses = clauses;
    }

    @Nullable
    Placed of(Placed act) {
        int sentence = act.sentence();
        List<Placed> dates = scene.in(sentence, MentionType.DATE);
        if (dates.isEmpty()) {
            return null;
        }
        int from = clauses.start(act.first(), sentence);
        int to = clauses.end(act.first(), sentence);
        Placed best = null;
        int least = Integer.MAX_VALUE;
        for (Placed date : dates) {
            if (containsAct(date, act) || !(date.first() >= from && date.first() < to)) {
                continue;
            }
            if (anotherActBetween(date, act) || anothers(date, act)) {
                continue;
            }
            int cost = date.first() >= act.after() ? date.first() - act.after() : act.first() - date.after() + 1;
            if (cost < least) {
                least = cost;
                best = date;
            }
        }
        if (best != null) {
            return best;
        }
        Placed relative = relative(act, dates, from);
        return relative != null ? relative : opening(act, dates, from);
    }

    /** “on 3 March, when she was moved”: the date that the clause explains. */
    private @Nullable Placed relative(Placed act, List<Placed> dates, int from) {
        if (!scene.is(from - 1, act.sentence(), "WHEN")) {
            return null;
        }
        return dates.stream()
                .filter(each -> each.after() <= from - 1 && from - 1 - each.after() <= 1)
                .findFirst()
                .orElse(null);
    }

    /** “five months after his arrest” dates what is told, not the arrest. */
    private static boolean containsAct(Placed date, Placed act) {
        return date.first() <= act.first() && act.after() <= date.after();
    }

    /** The act nearer to a date that follows it has it; of acts that are joined all have it. */
    private boolean anotherActBetween(Placed date, Placed act) {
        if (date.first() < act.first()) {
            return false;
        }
        return scene.in(act.sentence(), MentionType.ACT).stream()
                .anyMatch(each -> each.first() >= act.after()
                        && each.after() <= date.first()
                        && each.mention().feature("kind") != null
                        && each.mention().feature("extra") == null);
    }

    /** “Arrested in August, he was jailed”: a date right behind an earlier act is that act's own. */
    private boolean anothers(Placed date, Placed act) {
        return date.after() <= act.first()
                && scene.in(act.sentence(), MentionType.ACT).stream()
                        .anyMatch(each -> !each.equals(act)
                                && each.after() <= date.first()
                                && date.first() - each.after() <= 2
                                && each.mention().feature("kind") != null);
    }

    /** A date before the act with no other date between, from an earlier clause that begins with it. */
    private @Nullable Placed opening(Placed act, List<Placed> dates, int from) {
        int sentence = act.sentence();
        Placed first = dates.getFirst();
        boolean opens = first.first() - scene.sentence(sentence).first() <= 3 && first.after() <= from;
        boolean another = dates.stream().anyMatch(each -> !each.equals(first) && each.first() < act.first());
        return opens && !another && !containsAct(first, act) && !anothers(first, act) ? first : null;
    }
}

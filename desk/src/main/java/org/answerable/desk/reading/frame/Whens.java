package org.answerable.desk.reading.frame;

import java.util.List;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.record.claim.Modality;
import org.jspecify.annotations.Nullable;

/** When an act happened: the date of its clause; one that opens the sentence counts for every act until another date comes. */
final class Whens {
    private final Scene scene;
    private final Clauses clauses;
    private final Heads heads;
    private final Dated dated;

    Whens(Scene scene, Clauses clauses, Dated dated) {
        this.scene = scene;
        this.clauses = clauses;
        this.heads = new Heads(scene);
        this.dated = dated;
    }

    @Nullable
    Placed of(Placed act, Modality modality) {
        int sentence = act.sentence();
        List<Placed> dates = scene.in(sentence, MentionType.DATE).stream()
                .filter(each -> !dated.describes(each))
                .toList();
        int from = Math.max(clauses.start(act.first(), sentence), clauses.resumes(act));
        Placed best = nearest(act, dates, from);
        if (best != null) {
            return best;
        }
        Placed relative = relative(act, dates, from);
        if (relative != null) {
            return relative;
        }
        if (modality == Modality.AT_RISK || dated.answered(act)) {
            return null;
        }
        Placed opening = dates.isEmpty() ? null : opening(act, dates, from);
        return opening == null && modality != Modality.ALLEGED ? heads.of(act) : opening;
    }

    private @Nullable Placed nearest(Placed act, List<Placed> dates, int from) {
        int to = clauses.end(act.first(), act.sentence());
        Placed best = null;
        int least = Integer.MAX_VALUE;
        for (Placed date : dates) {
            boolean out = containsAct(date, act) || date.first() < from || date.first() >= to;
            if (out || anotherActBetween(date, act) || anothers(date, act) || aheadOfAnother(date, act)) {
                continue;
            }
            if (outsideBrackets(date, act) || (dated.answered(act) && date.first() >= act.after())) {
                continue;
            }
            int cost = date.first() >= act.after() ? date.first() - act.after() : act.first() - date.after() + 1;
            if (cost < least) {
                least = cost;
                best = date;
            }
        }
        return best;
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

    /** “five months after his arrest” dates what is told, not the arrest; so does “five months after” right before it. */
    private boolean containsAct(Placed date, Placed act) {
        return date.first() <= act.first() && act.after() <= date.after();
    }

    /** The act nearer to a date that follows it has it; of acts that are joined all have it. */
    private boolean anotherActBetween(Placed date, Placed act) {
        if (date.first() < act.first()) {
            return false;
        }
        return scene.in(act.sentence(), MentionType.ACT).stream()
                .anyMatch(each -> each.first() >= act.after() && each.after() <= date.first() && counts(each));
    }

    private static boolean counts(Placed act) {
        return act.mention().feature("kind") != null && act.mention().feature("extra") == null;
    }

    /** “Arrested in August, he was jailed”: a date behind an earlier act, in the same breath, is that act's own. */
    private boolean anothers(Placed date, Placed act) {
        return date.after() <= act.first()
                && scene.in(act.sentence(), MentionType.ACT).stream()
                        .anyMatch(each -> !each.equals(act)
                                && each.after() <= date.first()
                                && each.mention().feature("kind") != null
                                && (next(each, date) || inOneBreath(each, date, act)));
    }

    /** Right behind an act, with no “and” between; Kazakh puts every date before its act, other languages of the region often do. */
    private boolean next(Placed earlier, Placed date) {
        int sentence = date.sentence();
        Language language = scene.language(sentence);
        boolean joined = scene.find(
                        earlier.after(),
                        date.first(),
                        i -> scene.is(i, sentence, "JOIN")
                                || scene.is(i, sentence, "TURN")
                                || (scene.lower(i).equals(",") && language != Language.ENGLISH))
                >= 0;
        boolean kazakh =
                language == Language.KAZAKH && !scene.lower(earlier.after()).equals(":");
        return date.first() - earlier.after() <= 2 && !joined && !kazakh;
    }

    private boolean inOneBreath(Placed earlier, Placed date, Placed act) {
        int sentence = act.sentence();
        return scene.language(sentence) == Language.ENGLISH
                && scene.find(
                                earlier.after(),
                                date.first(),
                                i -> scene.lower(i).equals(",") || scene.is(i, sentence, "JOIN"))
                        < 0
                && scene.find(date.after(), act.first(), i -> scene.lower(i).equals(",")) >= 0;
    }

    /** “was held and on 3 May released”: a date right behind an “and”, with an act behind it, is that act's. Kazakh puts every date before. */
    private boolean aheadOfAnother(Placed date, Placed act) {
        int sentence = act.sentence();
        if (date.first() < act.after()) {
            return false;
        }
        boolean next = scene.in(sentence, MentionType.ACT).stream()
                .anyMatch(each -> each.first() >= date.after()
                        && each.first() - date.after() <= 14
                        && counts(each)
                        && noDateBetween(date, each));
        if (!next || scene.lower(act.after()).equals(":")) {
            return false;
        }
        if (scene.language(sentence) == Language.KAZAKH) {
            return true;
        }
        int i = date.first() - 1;
        while (i > act.after()
                && (scene.is(i, sentence, "DATING") || scene.lower(i).equals(","))) {
            i--;
        }
        boolean comma = scene.lower(i + 1).equals(",")
                && !scene.lower(date.after()).equals(",")
                && scene.language(sentence) != Language.ENGLISH;
        return i >= act.after() && (scene.is(i, sentence, "JOIN") || comma);
    }

    private boolean noDateBetween(Placed date, Placed act) {
        return scene.in(act.sentence(), MentionType.DATE).stream()
                .noneMatch(each -> each.first() >= date.after() && each.after() <= act.first());
    }

    /** “convicted in March 2019 (she got two years)”: what is in brackets is told beside. */
    private boolean outsideBrackets(Placed date, Placed act) {
        return date.after() <= act.first()
                && scene.find(date.after(), act.first(), i -> scene.lower(i).equals("(")) >= 0
                && scene.find(date.after(), act.first(), i -> scene.lower(i).equals(")")) < 0;
    }

    /** A date before the act with no other date between, from an earlier clause that begins with it. */
    private @Nullable Placed opening(Placed act, List<Placed> dates, int from) {
        int sentence = act.sentence();
        Placed first = dates.getFirst();
        boolean opens = first.first() - scene.sentence(sentence).first() <= 3 && first.after() <= from;
        boolean another = dates.stream().anyMatch(each -> !each.equals(first) && each.first() < act.first());
        boolean later = from > scene.sentence(sentence).first()
                && scene.is(from - 1, sentence, "NOT_THEN")
                && scene.find(from, act.first(), i -> scene.lower(i).equals(",")) < 0;
        return opens
                        && !another
                        && !later
                        && !containsAct(first, act)
                        && !anothers(first, act)
                        && !outsideBrackets(first, act)
                ? first
                : null;
    }
}

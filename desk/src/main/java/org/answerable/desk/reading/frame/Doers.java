package org.answerable.desk.reading.frame;

import java.util.List;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.jspecify.annotations.Nullable;

/** By whom an act is done: “by the Tarvo City Court”, the court or officer that is the subject of a verb, the court in a row of fields. */
final class Doers {
    /** “by a decision of the judges of the …”: so many words may stand between. */
    private static final int BY = 6;

    private final Scene scene;
    private final Clauses clauses;
    private final Courts courts;
    private List<Placed> last = List.of();
    private List<Placed> lastWho = List.of();
    private @Nullable Placed lastAct;

    Doers(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.clauses = clauses;
        this.courts = new Courts(scene);
    }

    /** Who does it; nobody when the text does not say. */
    List<Placed> of(Placed act, List<Placed> who) {
        List<Placed> found = Kinds.are("COURTLY", act, scene) ? found(act, who) : List.of();
        last = found;
        lastWho = who;
        lastAct = act;
        return found;
    }

    private List<Placed> found(Placed act, List<Placed> who) {
        int to = clauses.end(act.first(), act.sentence());
        for (Placed each : scene.in(act.sentence())) {
            boolean after = each.first() >= act.after() && each.first() < to;
            if (after && names(each, act) && saidBy(each, act)) {
                return List.of(each);
            }
        }
        Placed doer = inField(act);
        if (doer == null) {
            doer = subject(act, who);
        }
        if (doer != null) {
            return who.contains(doer) ? List.of() : List.of(doer);
        }
        return joined(act, who) ? last : List.of();
    }

    private boolean names(Placed each, Placed act) {
        return each.is(MentionType.ORGANISATION)
                || each.is(MentionType.PERSON)
                || (each.is(MentionType.PLACE) && Kinds.are("OF_STATES", act, scene));
    }

    /** “by the Tarvo City Court”, “through the decision of the …”: of the acts before it the nearest has it. */
    private boolean saidBy(Placed body, Placed act) {
        if (scene.in(act.sentence(), MentionType.ACT).stream()
                .anyMatch(each -> each.first() >= act.after() && each.after() <= body.first())) {
            return false;
        }
        if (body.first() - act.after() <= BY
                && scene.find(body.first(), body.after(), i -> scene.is(i, body.sentence(), "BY_ITSELF")) >= 0) {
            return true;
        }
        for (int i = body.first() - 1; i >= Math.max(act.after(), body.first() - BY); i--) {
            if (scene.is(i, act.sentence(), "ATTRIBUTES")) {
                return false;
            }
            if (scene.is(i, act.sentence(), "BY")) {
                return scene.find(act.after(), i, at -> scene.is(at, act.sentence(), "ATTRIBUTES")) < 0;
            }
            int at = i;
            if (scene.in(act.sentence(), MentionType.ORGANISATION).stream()
                    .anyMatch(each -> each.first() <= at && at < each.after())) {
                return false;
            }
        }
        return false;
    }

    /** “Sentence: three years, Tarvo City Court, 3 May 2020”. */
    private @Nullable Placed inField(Placed act) {
        if (!scene.lower(act.after()).equals(":")) {
            return null;
        }
        List<Placed> acts = scene.in(act.sentence(), MentionType.ACT);
        return scene.in(act.sentence(), MentionType.ORGANISATION).stream()
                .filter(each -> each.first() > act.after() && courts.court(each))
                .filter(each ->
                        acts.stream().noneMatch(other -> other.first() >= act.after() && other.first() < each.first()))
                .findFirst()
                .orElse(null);
    }

    /** A body before an active act is who did it; so is a bare “court” for one that was named just before. */
    private @Nullable Placed subject(Placed act, List<Placed> who) {
        int sentence = act.sentence();
        Voice voice = Voice.of(scene, act);
        int from = clauses.start(act.first(), sentence);
        boolean issued = scene.find(from, act.first(), i -> scene.is(i, sentence, "ISSUES")) >= 0;
        boolean happensTo = voice == Voice.SUBJECT && !who.isEmpty() && scene.language(sentence) == Language.ENGLISH;
        if ((voice == Voice.NOUN && !issued) || happensTo) {
            return null;
        }
        Placed found = null;
        for (Placed each : scene.in(sentence)) {
            boolean before = each.after() <= act.first() && each.first() >= from;
            boolean doer = each.is(MentionType.ORGANISATION) && courts.judges(each) && !courts.said(each);
            boolean president = each.is(MentionType.PERSON)
                    && !who.contains(each)
                    && (issued || acts(act, voice))
                    && courts.titled(each);
            if (before && (doer || president || close(each, act, voice)) && (found == null || !president)) {
                found = each;
            }
        }
        if (found != null) {
            return found;
        }
        return from <= scene.sentence(sentence).first() ? courts.bareCourt(act, from) : sameSubject(act, from);
    }

    /** A verb with somebody behind it, or with “him” in its own words. */
    private boolean acts(Placed act, Voice voice) {
        return voice == Voice.OBJECT
                || (voice == Voice.EITHER
                        && scene.find(act.first(), act.after() + 2, i -> scene.is(i, act.sentence(), "OBJECT")) >= 0);
    }

    /** “Exampleland blacklisted …”, “the Medical Chamber struck him off”: a state or body right before the verb. */
    private boolean close(Placed each, Placed act, Voice voice) {
        boolean state = each.is(MentionType.PLACE) && Kinds.are("OF_STATES", act, scene);
        boolean body = each.is(MentionType.ORGANISATION) && Kinds.are("OF_BODIES", act, scene);
        return (state || body)
                && (voice == Voice.OBJECT || voice == Voice.EITHER)
                && act.first() - each.after() <= 1
                && !scene.is(each.first() - 1, act.sentence(), "AT")
                && !scene.is(each.first() - 1, act.sentence(), "NOT_WHO");
    }

    /** “… convicted her and sent her to a colony”: the court of the clause before. */
    private @Nullable Placed sameSubject(Placed act, int from) {
        Placed found = null;
        for (Placed each : scene.in(act.sentence(), MentionType.ORGANISATION)) {
            if (each.after() <= from && courts.judges(each) && !courts.said(each)) {
                found = each;
            }
        }
        return found != null ? found : courts.bareCourt(act, from);
    }

    /** “seized by the guard and locked up”, “fined … and jailed …”: what one “and” joins to the act before, to the same person, is done by the same. */
    private boolean joined(Placed act, List<Placed> who) {
        if (lastAct == null
                || last.isEmpty()
                || lastAct.sentence() != act.sentence()
                || !Kinds.are("HARD", lastAct, scene)
                || !Kinds.are("HARD", act, scene)
                || !lastWho.equals(who)) {
            return false;
        }
        Placed before = lastAct;
        return before.after() <= act.first()
                && scene.find(before.after(), act.first(), i -> scene.is(i, act.sentence(), "JOIN")) >= 0
                && scene.find(before.after(), act.first(), i -> scene.is(i, act.sentence(), "SUBJECT")) < 0;
    }
}

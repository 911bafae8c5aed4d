package org.answerable.desk.reading.frame;

import org.answerable.desk.reading.text.Language;
import org.jspecify.annotations.Nullable;

/** Who is the object of an act that somebody does: “the police arrested Anna”; and who it is where only cases tell subject from object. */
final class Active {
    private static final int OBJECT = 14;

    /** “to release all political prisoners”: so many words behind an act tell whom it is about. */
    private static final int OBJECT_WORDS = 3;

    private final Scene scene;
    private final Clauses clauses;
    private final Nearby nearby;
    private final Pronouns pronouns;
    private final Descriptions descriptions;
    private final Antecedents antecedents;
    private final Passive passive;
    private final Unnamed unnamed;

    Active(
            Scene scene,
            Clauses clauses,
            Nearby nearby,
            Pronouns pronouns,
            Descriptions descriptions,
            Antecedents antecedents,
            Passive passive,
            Unnamed unnamed) {
        this.scene = scene;
        this.clauses = clauses;
        this.nearby = nearby;
        this.pronouns = pronouns;
        this.descriptions = descriptions;
        this.antecedents = antecedents;
        this.passive = passive;
        this.unnamed = unnamed;
    }

    @Nullable
    Group object(Placed act) {
        int sentence = act.sentence();
        int to = Math.max(clauses.end(act.first(), sentence), act.after());
        int from = clauses.start(act.first(), sentence);
        Group next = nearby.after(act, to, 2);
        if (next != null) {
            return next;
        }
        boolean kazakh = scene.language(sentence) == Language.KAZAKH;
        int pronoun = scene.find(
                kazakh ? from : act.after(),
                kazakh ? act.first() : Math.min(to, act.after() + 2),
                i -> scene.is(i, sentence, "PLURAL") || scene.is(i, sentence, "OBJECT"));
        if (pronoun >= 0 && !nearby.at(pronoun, sentence)) {
            return pronouns.object(pronoun, sentence, from);
        }
        Group named = kazakh ? nearby.last(from, act.first(), sentence) : nearby.after(act, to, OBJECT);
        return named != null ? named : either(act);
    }

    @Nullable
    Group either(Placed act) {
        int sentence = act.sentence();
        int from = clauses.start(act.first(), sentence);
        int to = clauses.end(act.first(), sentence);
        int pronoun = scene.find(
                Math.max(from, act.first() - 4),
                Math.min(to, act.after() + 3),
                i -> (i < act.first() || i >= act.after())
                        && (scene.is(i, sentence, "OBJECT") || scene.is(i, sentence, "PLURAL")));
        Group after = nearby.after(act, to, 8);
        boolean possessive = after != null && pronoun >= act.after() && after.first() - pronoun <= 3;
        Group described = descriptions.in(from, act.first(), sentence);
        if (pronoun >= 0 && !possessive && described == null) {
            if (pronouns.kin(pronoun, pronoun + 1, sentence) >= 0) {
                return nearby.last(from, act.first(), sentence);
            }
            boolean object = scene.is(pronoun, sentence, "OBJECT") && pronoun >= act.after();
            return object ? pronouns.object(pronoun, sentence, from) : pronouns.at(pronoun, sentence);
        }
        Group before = nearby.last(from, act.first(), sentence);
        if (after != null && scene.is(after.first() - 1, sentence, "TERM_FOR")) {
            return after;
        }
        if (before != null && after != null) {
            return act.first() - before.after() <= after.first() - act.after() ? before : after;
        }
        if (before != null || after != null) {
            return before != null ? before : after;
        }
        if (described != null) {
            return described;
        }
        Group object = descriptions.in(act.after(), Math.min(to, act.after() + 3), sentence);
        if (object != null) {
            return object;
        }
        Group they = pronouns.they(act.after(), Math.min(to, act.after() + 4), sentence);
        return they != null ? they : notInClause(act, from, to);
    }

    private @Nullable Group notInClause(Placed act, int from, int to) {
        int sentence = act.sentence();
        boolean thing = Kinds.of(act).equals("search") && scene.is(act.after(), sentence, "ARTICLE_WORD");
        boolean anybody = unnamed.people(act.after(), Math.min(to, act.after() + OBJECT_WORDS), sentence);
        if (thing || anybody || unnamed.nobody(from, to, sentence)) {
            return null;
        }
        Group wider = scene.sentence(sentence).first() < from ? passive.shared(from - 1, sentence) : null;
        if (wider != null) {
            return wider;
        }
        Group counted = antecedents.counted(sentence);
        return counted != null ? counted : antecedents.one(act.first(), sentence, Antecedents.Wanted.ANYBODY);
    }
}

package org.answerable.desk.reading.frame;

import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.jspecify.annotations.Nullable;

/** Who is the subject of an act that happens to its subject: “Anna was arrested”, “Arrested in May, Anna …”, “Anna died”. */
final class Passive {
    private final Scene scene;
    private final Groups groups;
    private final Clauses clauses;
    private final Nearby nearby;
    private final Pronouns pronouns;
    private final Descriptions descriptions;
    private final Antecedents antecedents;
    private final Unnamed unnamed;

    Passive(
            Scene scene,
            Groups groups,
            Clauses clauses,
            Nearby nearby,
            Pronouns pronouns,
            Descriptions descriptions,
            Antecedents antecedents,
            Unnamed unnamed) {
        this.scene = scene;
        this.groups = groups;
        this.clauses = clauses;
        this.nearby = nearby;
        this.pronouns = pronouns;
        this.descriptions = descriptions;
        this.antecedents = antecedents;
        this.unnamed = unnamed;
    }

    @Nullable
    Group of(Placed act) {
        int sentence = act.sentence();
        int from = clauses.start(act.first(), sentence);
        if (unnamed.nobody(from, act.first(), sentence)) {
            return null;
        }
        Group resumed = clauses.resumes(act) < 0 ? null : nearby.justBefore(from - 1, sentence);
        if (resumed != null) {
            return resumed;
        }
        Group named = nearby.told(nearby.first(from, act.first(), sentence), act.first(), sentence);
        int pronoun = pronoun(act, from);
        int kin = pronouns.kin(from - 1, act.first(), sentence);
        if (kin > pronoun && (named == null || named.after() <= kin) && !explains(kin, act)) {
            return nearby.last(kin, act.first(), sentence);
        }
        if (pronoun >= 0 && (named == null || named.after() <= pronoun)) {
            return pronouns.at(pronoun, sentence);
        }
        if (named != null) {
            Group close = closer(named, act);
            return close != null ? close : named;
        }
        Group described = descriptions.in(from, act.first(), sentence);
        if (described != null) {
            return described;
        }
        Group they = pronouns.they(from, act.first(), sentence);
        if (they != null) {
            return they;
        }
        Group owners = owners(from, act);
        return owners != null ? owners : fromElsewhere(act, from);
    }

    private boolean anotherAct(int from, int to, int sentence) {
        return scene.in(sentence, MentionType.ACT).stream()
                .anyMatch(each -> each.first() >= from && each.after() <= to);
    }

    /** “Anna, his neighbour, was …” says who Anna is; “his brother, who was freed, was …” has told of him already. */
    private boolean explains(int kin, Placed act) {
        int sentence = act.sentence();
        boolean apposed = scene.lower(kin - 1).equals(",") && !scene.is(kin, sentence, "RELATIVE");
        return apposed || anotherAct(kin, act.first(), sentence);
    }

    /** “Thirty vanished, three died”: who stands right before a verb when an act stands between it and the first. */
    private @Nullable Group closer(Group named, Placed act) {
        int sentence = act.sentence();
        Group last = nearby.last(named.after(), act.first(), sentence);
        if (last == null || act.first() - last.after() > 1) {
            return null;
        }
        int from = clauses.start(act.first(), sentence);
        return anotherAct(from, last.first(), sentence) ? last : null;
    }

    private int pronoun(Placed act, int from) {
        int sentence = act.sentence();
        int subject = pronouns.last(from, act.first(), sentence, "SUBJECT");
        return subject < 0 && scene.language(sentence) == Language.KAZAKH
                ? pronouns.last(from, act.first(), sentence, "OBJECT")
                : subject;
    }

    private @Nullable Group fromElsewhere(Placed act, int from) {
        int sentence = act.sentence();
        int turn = from - 1;
        boolean later = turn >= scene.sentence(sentence).first();
        if (later && scene.is(turn, sentence, "RELATIVE")) {
            Group who = nearby.justBefore(firstOf(turn, sentence), sentence);
            if (who != null) {
                return who;
            }
        }
        Group listed = nearby.listed(act, sentence);
        if (listed != null) {
            return listed;
        }
        boolean described = later && scene.is(turn, sentence, "RELATIVE") && pronouns.somebody(turn, sentence);
        if (described || unnamed.people(from, act.first(), sentence)) {
            return null;
        }
        Group shared = later ? shared(turn, sentence) : null;
        return shared != null ? shared : around(act);
    }

    /** “Anna, who was held for a year, and who was freed”: the first “who” of those that belong together. */
    private int firstOf(int relative, int sentence) {
        if (!scene.is(relative - 1, sentence, "JOIN")) {
            return relative;
        }
        int earlier = scene.find(
                scene.sentence(sentence).first(),
                relative - 1,
                i -> scene.lower(i).equals(scene.lower(relative)));
        return earlier < 0 ? relative : earlier;
    }

    private @Nullable Group around(Placed act) {
        int sentence = act.sentence();
        Language language = scene.language(sentence);
        Group after = nearby.after(act, clauses.end(act.first(), sentence), 0);
        if (after != null && after.first() - act.after() <= 5 && language != Language.ENGLISH) {
            return after;
        }
        if (Kinds.of(act).equals("adoption")) {
            return null;
        }
        boolean begins = act.first() == scene.sentence(sentence).first();
        if (begins && language != Language.KAZAKH) {
            Group participle = firstAfter(act, sentence);
            if (participle != null || after != null) {
                return participle != null ? participle : after;
            }
        }
        if (scene.find(act.after(), scene.sentence(sentence).after(), i -> scene.is(i, sentence, "EACH")) >= 0) {
            Group several = antecedents.several(act.first(), sentence);
            if (several != null) {
                return several;
            }
        }
        return antecedents.one(act.first(), sentence, Antecedents.Wanted.ANYBODY);
    }

    /** “Their homes were searched”: those whose homes they are. */
    private @Nullable Group owners(int from, Placed act) {
        int sentence = act.sentence();
        int owner = scene.find(from, act.first(), i -> scene.is(i, sentence, "POSSESSIVE"));
        if (owner < 0 || owner - from > 2) {
            return null;
        }
        return scene.is(owner, sentence, "PLURAL")
                ? antecedents.several(owner, sentence)
                : pronouns.one(owner, sentence, owner);
    }

    /** “Arrested in May, Anna …”: the first who is named, or the pronoun, after the comma. */
    private @Nullable Group firstAfter(Placed act, int sentence) {
        int pronoun = scene.find(act.after(), scene.sentence(sentence).after(), i -> scene.is(i, sentence, "SUBJECT"));
        Group named = groups.in(sentence).stream()
                .filter(each -> each.first() >= act.after() && !nearby.prevented(each, sentence))
                .findFirst()
                .orElse(null);
        boolean sooner = pronoun >= 0 && (named == null || pronoun < named.first());
        return sooner ? pronouns.at(pronoun, sentence) : named;
    }

    /** The subject of the clause that ends at a token, or of the one before it. */
    @Nullable
    Group shared(int turn, int sentence) {
        int from = clauses.start(turn, sentence);
        Group first = null;
        for (Group each : groups.in(sentence)) {
            if (each.after() <= turn && each.first() >= from && (first == null || nearby.prevented(first, sentence))) {
                first = each;
            }
        }
        int pronoun = pronouns.last(from, turn, sentence, "SUBJECT");
        if (first == null && pronoun >= 0) {
            return pronouns.at(pronoun, sentence);
        }
        if (first != null) {
            return first;
        }
        return from > scene.sentence(sentence).first() ? shared(from - 1, sentence) : null;
    }
}

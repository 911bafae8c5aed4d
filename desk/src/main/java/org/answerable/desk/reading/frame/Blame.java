package org.answerable.desk.reading.frame;

import java.util.List;
import org.answerable.desk.reading.mention.MentionType;

/** Acts that somebody is responsible for: “he oversaw the beating of prisoners”, “two officers guilty of torture”. */
final class Blame {
    private static final int CRIME = 4;

    private final Scene scene;
    private final Groups groups;
    private final Clauses clauses;
    private final Antecedents antecedents;
    private final Nominal nominal;

    Blame(Scene scene, Groups groups, Clauses clauses, Antecedents antecedents, Nominal nominal) {
        this.scene = scene;
        this.groups = groups;
        this.clauses = clauses;
        this.antecedents = antecedents;
        this.nominal = nominal;
    }

    /** Whether the text says of an act who is responsible for it. */
    boolean blamed(Placed act) {
        return Voice.of(scene, act) == Voice.NOUN && (crime(act) || answers(act));
    }

    /** “responsible for”, “organised the …” before the act in its clause, as a verb of the person and not of the act. */
    private boolean answers(Placed act) {
        int sentence = act.sentence();
        int from = clauses.start(act.first(), sentence);
        int blame = scene.find(
                from,
                act.first(),
                i -> scene.is(i, sentence, "BLAMED")
                        && !scene.is(i - 1, sentence, "BE_PASSIVE")
                        && !scene.is(i + 1, sentence, "DIRECTION"));
        return blame >= 0 || responsibleFor(act);
    }

    /** “is responsible for the arrests of …”, even across a clause: the word says itself that what follows is blamed. */
    private boolean responsibleFor(Placed act) {
        int sentence = act.sentence();
        return scene.find(scene.sentence(sentence).first(), act.first(), i -> scene.is(i, sentence, "RESPONSIBLE"))
                >= 0;
    }

    /** “found guilty of torture”: what somebody was convicted of is what he did. */
    private boolean crime(Placed act) {
        return Kinds.are("CRIME", act, scene)
                && scene.in(act.sentence(), MentionType.ACT).stream()
                        .anyMatch(each -> Kinds.are("ACCUSING", each, scene)
                                && each.after() <= act.first()
                                && act.first() - each.after() <= CRIME
                                && scene.find(each.after(), act.first(), i -> scene.is(i, act.sentence(), "CRIME_OF"))
                                        >= 0);
    }

    /** Who is responsible. */
    List<Placed> responsible(Placed act) {
        int sentence = act.sentence();
        Group named = groups.in(sentence).isEmpty() ? null : groups.in(sentence).getFirst();
        if (named != null && named.first() < act.first() && (crime(act) || person(named))) {
            return List.of(named.members().getFirst());
        }
        Group one = antecedents.one(act.first(), sentence, Antecedents.Wanted.ANYBODY);
        return one == null ? List.of() : one.members();
    }

    private static boolean person(Group group) {
        return group.members().getFirst().is(MentionType.PERSON);
    }

    /** Whom it happened to, when that is said. */
    List<Placed> sufferers(Placed act) {
        Group owner = nominal.owner(act, act.sentence());
        if (owner == null || responsible(act).containsAll(owner.members())) {
            return List.of();
        }
        return owner.members();
    }
}

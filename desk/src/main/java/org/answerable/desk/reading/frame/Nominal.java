package org.answerable.desk.reading.frame;

import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Block;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** On whom an act hangs that is told by a noun: “the arrest of Anna”, “her arrest”, “Date of arrest:”. */
final class Nominal {
    /** So far behind “the release of” people in general may stand. */
    private static final int PEOPLE = 8;

    private final Scene scene;
    private final Groups groups;
    private final Clauses clauses;
    private final Pronouns pronouns;
    private final Antecedents antecedents;
    private final Passive passive;
    private final Unnamed unnamed;

    Nominal(
            Scene scene,
            Groups groups,
            Clauses clauses,
            Pronouns pronouns,
            Antecedents antecedents,
            Passive passive,
            Unnamed unnamed) {
        this.scene = scene;
        this.groups = groups;
        this.clauses = clauses;
        this.pronouns = pronouns;
        this.antecedents = antecedents;
        this.passive = passive;
        this.unnamed = unnamed;
    }

    @Nullable
    Group of(Placed act) {
        int sentence = act.sentence();
        if (Kinds.of(act).equals("sentence")) {
            Group sentenced = afterPenalty(act, sentence);
            if (sentenced != null) {
                return sentenced;
            }
        }
        if (label(act)) {
            return antecedents.one(act.first(), sentence, Antecedents.Wanted.ANYBODY);
        }
        Group own = owner(act, sentence);
        if (own != null) {
            return own;
        }
        int people = Math.min(act.after() + PEOPLE, scene.sentence(sentence).after());
        return unnamed.people(act.after(), people, sentence) ? null : told(act, sentence);
    }

    private boolean label(Placed act) {
        Block block = scene.view().blocks().get(scene.sentence(act.sentence()).block());
        return block.kind() == Block.Kind.ROW || "yes".equals(act.mention().feature("label"));
    }

    private @Nullable Group told(Placed act, int sentence) {
        int from = clauses.start(act.first(), sentence);
        if (scene.find(from, act.first(), i -> scene.is(i, sentence, "UNDERGOES")) >= 0) {
            return passive.of(act);
        }
        int near = Math.max(scene.sentence(sentence).first(), act.first() - 3);
        int pronoun = pronouns.last(near, act.first(), sentence, "PRONOUN");
        if (pronoun >= 0) {
            return scene.is(pronoun, sentence, "RELATIVE")
                    ? pronouns.at(pronoun, sentence)
                    : pronouns.one(pronoun, sentence, pronoun);
        }
        if (pronouns.last(near, act.first(), sentence, "PLURAL") >= 0) {
            return antecedents.several(act.first(), sentence);
        }
        Group counted = antecedents.counted(sentence);
        return counted != null ? counted : antecedents.one(act.first(), sentence, Antecedents.Wanted.ANYBODY);
    }

    /** “the verdict: four years for Anna and six for Boris”. */
    private @Nullable Group afterPenalty(Placed act, int sentence) {
        int penalty = scene.in(sentence, MentionType.PENALTY).stream()
                .mapToInt(Placed::first)
                .filter(each -> each >= act.after())
                .findFirst()
                .orElse(-1);
        return penalty < 0
                ? null
                : groups.in(sentence).stream()
                        .filter(each -> each.first() >= act.after() && each.first() <= penalty)
                        .findFirst()
                        .orElseGet(() -> groups.in(sentence).stream()
                                .filter(each -> each.first() > penalty)
                                .findFirst()
                                .orElse(null));
    }

    /** “the arrest of Anna”, “Anna's arrest”, “free Anna”. */
    @Nullable
    Group owner(Placed act, int sentence) {
        for (Group each : groups.in(sentence)) {
            if (appealedBy(act, each) || ofSomebody(act, each) || somebodys(act, each)) {
                return each;
            }
        }
        return null;
    }

    private boolean appealedBy(Placed act, Group group) {
        return Kinds.of(act).equals("appeal")
                && group.first() > act.after()
                && group.first() - act.after() <= 3
                && scene.is(act.after(), act.sentence(), "BY");
    }

    private boolean ofSomebody(Placed act, Group group) {
        int sentence = act.sentence();
        int gap = group.first() - act.after();
        int includes = scene.find(act.after(), group.first(), i -> scene.is(i, sentence, "INCLUDE"));
        if (gap < 0 || gap > (includes >= 0 ? 8 : 5)) {
            return false;
        }
        boolean marked = scene.find(
                        act.after(),
                        group.first(),
                        i -> scene.token(i).shape() == Token.Shape.MARK
                                && !scene.lower(i).equals("."))
                >= 0;
        return (includes >= 0 || !marked)
                && (gap == 0
                        || scene.is(act.after(), sentence, "OF")
                        || scene.find(act.after(), group.first(), i -> scene.is(i, sentence, "OF")) >= 0
                        || scene.language(sentence) != Language.ENGLISH);
    }

    private boolean somebodys(Placed act, Group group) {
        int gap = act.first() - group.after();
        return gap >= 0
                && gap <= 3
                && (scene.is(group.after(), act.sentence(), "OWN")
                        || (gap == 0 && scene.is(group.after() - 1, act.sentence(), "OWNER_ENDING")));
    }
}

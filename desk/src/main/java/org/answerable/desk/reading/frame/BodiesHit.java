package org.answerable.desk.reading.frame;

import java.util.List;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** The body that an act happens to: a party that was banned, a channel that was fined, a council that adopted something. */
final class BodiesHit {
    private static final int REACH = 8;
    private static final int DESCRIBED = 4;

    private final Scene scene;
    private final Groups groups;
    private final Clauses clauses;
    private final Descriptions descriptions;
    private final Antecedents antecedents;

    BodiesHit(Scene scene, Groups groups, Clauses clauses, Descriptions descriptions, Antecedents antecedents) {
        this.scene = scene;
        this.groups = groups;
        this.clauses = clauses;
        this.descriptions = descriptions;
        this.antecedents = antecedents;
    }

    /** The body; none when it is a person whom the act happens to, or nobody says. */
    List<Placed> of(Placed act, Voice voice) {
        int sentence = act.sentence();
        int from = clauses.start(act.first(), sentence);
        boolean somebody =
                groups.in(sentence).stream().anyMatch(each -> each.first() >= from && each.first() < act.after() + 3);
        Placed object = object(act);
        if (object != null) {
            return List.of(object);
        }
        if (somebody) {
            return List.of();
        }
        Placed found = subject(act, voice, from);
        if (found == null) {
            found = descriptions.body(from, act.first(), sentence);
        }
        if (found == null && scene.find(from, act.first(), i -> scene.is(i, sentence, "IT")) >= 0) {
            found = antecedents.body(sentence);
        }
        return found == null ? List.of() : List.of(found);
    }

    private @Nullable Placed object(Placed act) {
        int sentence = act.sentence();
        int to = clauses.end(act.first(), sentence);
        boolean ban = Kinds.of(act).equals("ban");
        boolean search = Kinds.of(act).equals("search");
        return scene.in(sentence, MentionType.ORGANISATION).stream()
                .filter(each -> each.first() >= act.after()
                        && each.first() < to
                        && each.first() - act.after() <= REACH
                        && (ban || (search && owner(each, act)))
                        && scene.find(act.after(), each.first(), i -> scene.is(i, sentence, "BY")) < 0
                        && nobodyBetween(act, each))
                .findFirst()
                .orElse(null);
    }

    /** “the offices of the broadcaster X”: “of” stands before the body, or before what it is. */
    private boolean owner(Placed body, Placed act) {
        for (int i = body.first() - 1; i >= Math.max(act.after(), body.first() - DESCRIBED); i--) {
            if (scene.is(i, body.sentence(), "OF")) {
                return true;
            }
            if (scene.token(i).shape() != Token.Shape.LOWER) {
                return false;
            }
        }
        return false;
    }

    private boolean nobodyBetween(Placed act, Placed body) {
        return groups.in(act.sentence()).stream()
                .noneMatch(each -> each.first() >= act.after() && each.after() <= body.first());
    }

    /** “The Northern Union is banned”, “The Council carried the motion”. */
    private @Nullable Placed subject(Placed act, Voice voice, int from) {
        boolean adopts = Kinds.of(act).equals("adoption") && voice != Voice.NOUN;
        if (voice != Voice.SUBJECT && !adopts) {
            return null;
        }
        int sentence = act.sentence();
        return scene.in(sentence, MentionType.ORGANISATION).stream()
                .filter(each -> each.first() >= from
                        && each.after() <= act.first()
                        && act.first() - each.after() <= 3
                        && !scene.is(each.first() - 1, sentence, "NOT_WHO")
                        && !scene.is(each.first() - 2, sentence, "NOT_WHO")
                        && !scene.is(each.first() - 1, sentence, "BY"))
                .findFirst()
                .orElse(null);
    }
}

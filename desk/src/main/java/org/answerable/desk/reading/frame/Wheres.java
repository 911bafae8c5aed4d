package org.answerable.desk.reading.frame;

import java.util.List;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Block;
import org.answerable.desk.reading.text.Language;

/** Where an act happened: the place behind it, the place in its row; for a transfer, where it led. */
final class Wheres {
    private static final int REACH = 6;

    private final Scene scene;
    private final Clauses clauses;

    Wheres(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.clauses = clauses;
    }

    List<Placed> of(Placed act, List<Placed> who) {
        if (!Kinds.are("PLACED", act, scene)) {
            return List.of();
        }
        boolean row = inRow(act);
        for (Placed each : scene.in(act.sentence())) {
            boolean place = each.is(MentionType.PLACE) || each.is(MentionType.ORGANISATION);
            boolean here = place && each.first() >= act.after() && !who.contains(each) && !left(act, each);
            if (here && (row || behind(act, each))) {
                return List.of(each);
            }
        }
        return scene.language(act.sentence()) == Language.KAZAKH ? rightBefore(act) : opening(act);
    }

    /** “In Tarvo on 3 May police arrested …”: a place that opens the sentence, alone or beside a date. */
    private List<Placed> opening(Placed act) {
        int sentence = act.sentence();
        int from = clauses.start(act.first(), sentence);
        int first = scene.sentence(sentence).first();
        if (from != first || Voice.of(scene, act) == Voice.NOUN || Kinds.are("MOVED", act, scene)) {
            return List.of();
        }
        return scene.in(sentence, MentionType.PLACE).stream()
                .filter(each -> each.after() <= act.first() && scene.is(each.first() - 1, sentence, "AT"))
                .filter(each -> opens(first, each.first() - 1, sentence))
                .limit(1)
                .toList();
    }

    private boolean opens(int from, int to, int sentence) {
        return scene.find(
                        from,
                        to,
                        i -> scene.token(i).word()
                                && !scene.is(i, sentence, "DATING")
                                && scene.in(sentence, MentionType.DATE).stream()
                                        .noneMatch(each -> each.first() <= i && i < each.after()))
                < 0;
    }

    private boolean inRow(Placed act) {
        Block block = scene.view().blocks().get(scene.sentence(act.sentence()).block());
        return block.kind() == Block.Kind.ROW;
    }

    private boolean behind(Placed act, Placed place) {
        int sentence = act.sentence();
        int to = clauses.end(act.first(), sentence);
        if (label(act)) {
            return place.is(MentionType.PLACE) && noOtherAct(act, place);
        }
        if (each(act, place)) {
            return true;
        }
        String preposition = Kinds.are("MOVED", act, scene) ? "DIRECTION" : "AT";
        return place.first() < to
                && place.first() - act.after() <= REACH
                && noOtherAct(act, place)
                && !(Kinds.are("MOVED", act, scene) && place.is(MentionType.ORGANISATION))
                && scene.find(act.after(), place.first(), i -> scene.is(i, sentence, preposition)) >= 0;
    }

    /** “beat him and kept him awake at the barracks”: acts of one kind that are joined happen at one place. */
    private boolean each(Placed act, Placed place) {
        List<Placed> between = scene.in(act.sentence(), MentionType.ACT).stream()
                .filter(each -> each.first() >= act.after() && each.after() <= place.first())
                .toList();
        return between.size() == 1
                && place.is(MentionType.PLACE)
                && Kinds.of(between.getFirst()).equals(Kinds.of(act))
                && place.first() - between.getFirst().after() <= REACH
                && scene.is(place.first() - 1, act.sentence(), "AT")
                && scene.find(act.after(), between.getFirst().first(), i -> scene.is(i, act.sentence(), "JOIN")) >= 0;
    }

    /** “moved from Tarvo”: the place that somebody left. */
    private boolean left(Placed act, Placed place) {
        return Kinds.are("MOVED", act, scene)
                && scene.find(act.after(), place.first(), i -> scene.is(i, act.sentence(), "LEAVING")) >= 0;
    }

    /** “Arrested: 3 May 2020, Tarvo”. */
    private boolean label(Placed act) {
        return scene.lower(act.after()).equals(":");
    }

    private boolean noOtherAct(Placed act, Placed other) {
        return scene.in(act.sentence(), MentionType.ACT).stream()
                .noneMatch(each -> each.first() >= act.after() && each.after() <= other.first());
    }

    private List<Placed> rightBefore(Placed act) {
        int from = clauses.start(act.first(), act.sentence());
        return scene.in(act.sentence(), MentionType.PLACE).stream()
                .filter(each -> each.first() >= from && each.after() <= act.first() && act.first() - each.after() <= 2)
                .reduce((one, next) -> next)
                .stream()
                .toList();
    }
}

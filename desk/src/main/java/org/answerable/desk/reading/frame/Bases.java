package org.answerable.desk.reading.frame;

import java.util.ArrayList;
import java.util.List;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.jspecify.annotations.Nullable;

/** On which articles and instruments an act rests. */
final class Bases {
    private static final int REACH = 8;

    private final Scene scene;
    private final Clauses clauses;

    Bases(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.clauses = clauses;
    }

    List<Placed> of(Placed act) {
        if (!Kinds.are("BASED", act, scene)) {
            return List.of();
        }
        int sentence = act.sentence();
        List<Placed> found = new ArrayList<>(byInstrument(act));
        if (Kinds.of(act).equals("sanction")) {
            return found;
        }
        boolean before = scene.language(sentence) == Language.KAZAKH
                && !scene.lower(act.after()).equals(":");
        for (Placed each : scene.in(sentence, MentionType.ARTICLE)) {
            if (before ? act.equals(nextAct(each)) : act.equals(lastBased(each))) {
                found.add(each);
            }
        }
        return found;
    }

    /** “removed by Decree no. 17”, “listed pursuant to Regulation …”. */
    private List<Placed> byInstrument(Placed act) {
        int sentence = act.sentence();
        int to = clauses.end(act.first(), sentence);
        return scene.in(sentence, MentionType.INSTRUMENT).stream()
                .filter(each -> each.first() >= act.after() && each.first() < to && each.first() - act.after() <= REACH)
                .filter(each -> scene.is(each.first() - 1, sentence, "LEGALLY"))
                .limit(1)
                .toList();
    }

    private @Nullable Placed nextAct(Placed article) {
        return scene.in(article.sentence(), MentionType.ACT).stream()
                .filter(each -> each.first() >= article.after() && Kinds.are("BASED", each, scene))
                .findFirst()
                .orElse(null);
    }

    /** Articles belong to the last charge or conviction before them. */
    private @Nullable Placed lastBased(Placed article) {
        Placed found = null;
        for (Placed each : scene.in(article.sentence(), MentionType.ACT)) {
            if (each.after() <= article.first()
                    && Kinds.are("BASED", each, scene)
                    && !Kinds.of(each).equals("sanction")) {
                found = each;
            }
        }
        return found;
    }
}

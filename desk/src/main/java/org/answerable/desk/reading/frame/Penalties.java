package org.answerable.desk.reading.frame;

import java.util.ArrayList;
import java.util.List;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Which penalties belong to an act. */
final class Penalties {
    private final Scene scene;

    Penalties(Scene scene) {
        this.scene = scene;
    }

    List<Placed> of(Placed act) {
        if (!Kinds.are("PENAL", act, scene)) {
            return List.of();
        }
        List<Placed> found = new ArrayList<>();
        for (Placed each : scene.in(act.sentence(), MentionType.PENALTY)) {
            boolean around = each.first() <= act.first() && act.after() <= each.after();
            if (around || act.equals(owner(each))) {
                found.add(each);
            }
        }
        return found.isEmpty() && heads(act) ? next(act) : found;
    }

    /** “Sentence” alone on its line: what comes next is its penalty. */
    private boolean heads(Placed act) {
        Sentence own = scene.sentence(act.sentence());
        return act.after() >= own.after() - 1 && act.first() == own.first();
    }

    private List<Placed> next(Placed act) {
        return scene.in(act.sentence() + 1, MentionType.PENALTY).stream()
                .limit(1)
                .toList();
    }

    /** The act that a penalty belongs to: the last before it in the sentence, or the first after it. */
    private @Nullable Placed owner(Placed penalty) {
        Placed before = null;
        Placed after = null;
        for (Placed each : scene.in(penalty.sentence(), MentionType.ACT)) {
            if (!Kinds.are("PENAL", each, scene)) {
                continue;
            }
            if (each.after() <= penalty.first() && (before == null || !onlyArrest(each, before))) {
                before = each;
            } else if (each.first() >= penalty.after() && after == null) {
                after = each;
            }
        }
        if (scene.language(penalty.sentence()) == Language.KAZAKH && after != null) {
            return after;
        }
        return before != null ? before : after;
    }

    /** An arrest has no penalty when a sentence stands before it. */
    private static boolean onlyArrest(Placed act, Placed before) {
        return Kinds.of(act).equals("arrest") && Kinds.of(before).equals("sentence");
    }
}

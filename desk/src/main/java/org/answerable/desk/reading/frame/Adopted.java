package org.answerable.desk.reading.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.answerable.desk.reading.mention.MentionType;

/** Which instrument was adopted or signed: the nearest of the sentence; when there is none, the first with a number that the text names. */
final class Adopted {
    private final Scene scene;
    private final Optional<Placed> numbered;

    Adopted(Scene scene) {
        this.scene = scene;
        this.numbered = scene.of(MentionType.INSTRUMENT).stream()
                .filter(each -> each.mention().feature("number") != null)
                .findFirst();
    }

    List<Placed> of(Placed act) {
        if (!Kinds.of(act).equals("adoption")) {
            return List.of();
        }
        return scene.in(act.sentence(), MentionType.INSTRUMENT).stream()
                .filter(each -> each.first() >= act.after() || each.after() <= act.first())
                .min(Comparator.comparingInt(each -> each.distance(act.first())))
                .or(() -> numbered.filter(each -> each.first() < act.first()))
                .stream()
                .toList();
    }
}

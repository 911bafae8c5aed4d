package org.answerable.desk.reading.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The dates that head entries of a chronology: “12 March. She was arrested.” The first sentence of the entry that tells an act has it. */
final class Heads {
    /** A full stop, a dash or a colon may follow the date, and a bullet stand before it. */
    private static final int MARKS = 3;

    private static final int REACH = 3;

    private final Scene scene;
    private final Map<Integer, Integer> heads = new HashMap<>();

    Heads(Scene scene) {
        this.scene = scene;
        for (int s = 0; s < scene.sentences(); s++) {
            List<Placed> dates = scene.in(s, MentionType.DATE);
            if (dates.size() == 1 && alone(dates.getFirst(), s)) {
                head(s);
            }
        }
    }

    private boolean alone(Placed date, int sentence) {
        Sentence within = scene.sentence(sentence);
        boolean words = scene.find(
                        within.first(),
                        within.after(),
                        i -> (i < date.first() || i >= date.after())
                                && scene.token(i).word()
                                && !scene.is(i, sentence, "DATING"))
                >= 0;
        return !words && within.after() - within.first() <= date.after() - date.first() + MARKS;
    }

    /** Gives the date to the first sentence behind it that tells an act, in the same block or the next. */
    private void head(int date) {
        for (int s = date + 1; s < Math.min(scene.sentences(), date + 1 + REACH); s++) {
            boolean another = scene.in(s, MentionType.DATE).stream().anyMatch(each -> alone(each, each.sentence()));
            if (another || scene.sentence(s).block() - scene.sentence(date).block() > 1) {
                return;
            }
            if (!scene.in(s, MentionType.ACT).isEmpty()) {
                heads.put(s, date);
                return;
            }
        }
    }

    /** The date of the entry that an act is told in; absent when it is told in none. */
    @Nullable
    Placed of(Placed act) {
        Integer date = heads.get(act.sentence());
        return date == null ? null : scene.in(date, MentionType.DATE).getFirst();
    }
}

package org.answerable.desk.reading.frame;

import java.util.List;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.jspecify.annotations.Nullable;

/** Courts, forces and officers: which of those who are named do what is told. */
final class Courts {
    private static final int SUBJECT = 3;
    private static final int COURT = 4;

    private final Scene scene;

    Courts(Scene scene) {
        this.scene = scene;
    }

    /** Whether an office stands before a person: “President Anna”. */
    boolean titled(Placed person) {
        int sentence = person.sentence();
        return scene.is(person.first() - 1, sentence, "OFFICE")
                || scene.in(sentence, MentionType.ROLE).stream().anyMatch(each -> each.after() == person.first());
    }

    /** Whether a body is one that acts against people: a court, a police force. */
    boolean judges(Placed body) {
        return court(body) || scene.find(body.first(), body.after(), i -> scene.is(i, body.sentence(), "FORCE")) >= 0;
    }

    /** Whether a body is a court. */
    boolean court(Placed body) {
        return scene.find(body.first(), body.after(), i -> scene.is(i, body.sentence(), "COURT")) >= 0;
    }

    /** “by the court”: it did what was told before, not what comes after. */
    boolean said(Placed body) {
        return scene.language(body.sentence()) == Language.ENGLISH
                && (scene.is(body.first() - 1, body.sentence(), "BY")
                        || scene.is(body.first() - 2, body.sentence(), "BY"));
    }

    /** The court that a bare “court” at the head of a clause, or right before the act, stands for: the last that was named with an act. */
    @Nullable
    Placed bareCourt(Placed act, int from) {
        int sentence = act.sentence();
        int first = scene.find(from, Math.min(act.first(), from + SUBJECT), i -> scene.is(i, sentence, "COURT"));
        int court = first >= 0
                ? first
                : scene.find(Math.max(from, act.first() - 1), act.first(), i -> scene.is(i, sentence, "COURT"));
        if (court < 0) {
            return null;
        }
        for (int s = sentence - 1; s >= Math.max(0, sentence - COURT); s--) {
            List<Placed> bodies = scene.in(s, MentionType.ORGANISATION).stream()
                    .filter(this::judges)
                    .toList();
            if (!bodies.isEmpty() && !scene.in(s, MentionType.ACT).isEmpty()) {
                return bodies.getLast();
            }
        }
        return null;
    }
}

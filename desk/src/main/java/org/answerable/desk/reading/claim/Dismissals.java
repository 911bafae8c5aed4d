package org.answerable.desk.reading.claim;

import java.util.List;
import java.util.function.Consumer;
import org.answerable.desk.reading.frame.Argument;
import org.answerable.desk.reading.frame.Frame;
import org.answerable.desk.reading.frame.Placed;
import org.answerable.desk.reading.frame.Role;
import org.answerable.desk.reading.frame.Scene;
import org.answerable.desk.reading.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Posts and powers that were taken from somebody. */
final class Dismissals {
    private final Telling telling;
    private final Subjects subjects;

    Dismissals(Telling telling, Subjects subjects) {
        this.telling = telling;
        this.subjects = subjects;
    }

    void word(Frame frame, List<Mention> people, Consumer<Draft> drafts) {
        for (Mention person : people) {
            String powers = powers(frame);
            Placed role = role(person);
            if (powers == null && role == null) {
                continue;
            }
            String value = powers != null ? powers : PostClaims.title(telling, java.util.Objects.requireNonNull(role));
            Draft draft = new Draft(
                            subjects.person(person),
                            "Person",
                            powers != null ? "powersTerminated" : "removedFromPost",
                            value)
                    .part("act", frame.act())
                    .in(frame.modality())
                    .because(
                            powers != null
                                    ? "Powers are said to have ended."
                                    : "A post is said to have been taken away.");
            if (powers == null) {
                draft.part("subject", person);
                if (role != null) {
                    draft.part("value", role.mention());
                }
            } else {
                draft.beside("subject", person);
                draft.covering(powersStart(frame), frame.act().end());
            }
            for (Argument when : frame.in(Role.WHEN).toList()) {
                if (powers == null) {
                    draft.part("time", when.mention());
                } else {
                    draft.beside("time", when.mention());
                }
                draft.when(when.value(), telling.otherTimes().getOrDefault(when.mention(), List.of()));
            }
            drafts.accept(draft);
        }
    }

    private @Nullable Placed role(Mention person) {
        Posts.Post post = new Posts(telling.scene()).of(person);
        return post == null ? null : post.role();
    }

    private int powersToken(Frame frame) {
        Scene scene = telling.scene();
        int sentence = scene.view().sentenceAt(frame.act().start());
        int act = scene.view().tokenAt(frame.act().start());
        for (int i = act - 1; i >= Math.max(scene.sentence(sentence).first(), act - 10); i--) {
            if (scene.is(i, sentence, "POWERS")) {
                return i;
            }
        }
        return -1;
    }

    private int powersStart(Frame frame) {
        return telling.scene().token(powersToken(frame)).start();
    }

    /** “his powers as a judge”: what the powers were. */
    private @Nullable String powers(Frame frame) {
        int powers = powersToken(frame);
        if (powers < 0) {
            return null;
        }
        Scene scene = telling.scene();
        int sentence = scene.view().sentenceAt(frame.act().start());
        int as = scene.find(powers, powers + 3, i -> scene.is(i, sentence, "AS"));
        if (as < 0) {
            return scene.lower(powers);
        }
        int first = scene.is(as + 1, sentence, "ARTICLE") ? as + 2 : as + 1;
        int after = scene.find(
                first,
                scene.sentence(sentence).after(),
                i -> scene.is(i, sentence, "BE") || scene.lower(i).equals(","));
        return after <= first ? null : telling.wordsOf(first, Math.min(after, first + 4));
    }
}

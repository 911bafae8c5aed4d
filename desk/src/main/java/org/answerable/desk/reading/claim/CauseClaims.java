package org.answerable.desk.reading.claim;

import java.util.List;
import java.util.function.Consumer;
import org.answerable.desk.reading.frame.Frame;
import org.answerable.desk.reading.frame.Role;
import org.answerable.desk.reading.frame.Scene;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.record.claim.Modality;

/** Why somebody lost a post, and what was banned as what. A cause is always somebody's reading: it is proposed as alleged. */
final class CauseClaims implements Claimant {
    @Override
    public void propose(Telling telling, Subjects subjects, Consumer<Draft> drafts) {
        for (Frame frame : telling.frames()) {
            if (frame.kind().equals("dismissal")) {
                cause(telling, subjects, frame, drafts);
            } else if (frame.kind().equals("ban")) {
                banned(telling, subjects, frame, drafts);
            }
        }
    }

    private static void cause(Telling telling, Subjects subjects, Frame frame, Consumer<Draft> drafts) {
        Scene scene = telling.scene();
        int sentence = scene.view().sentenceAt(frame.act().start());
        int act = scene.view().tokenAt(frame.act().end() - 1) + 1;
        int end = scene.sentence(sentence).after();
        int because = scene.find(act, end, i -> scene.is(i, sentence, "BECAUSE"));
        boolean another = telling.frames().stream()
                .anyMatch(each -> !each.equals(frame)
                        && each.act().start() > frame.act().end()
                        && because >= 0
                        && each.act().start() < scene.token(because).start());
        if (because < 0 || another) {
            return;
        }
        int first = because
                + (scene.is(because + 1, sentence, "OF")
                                || scene.lower(because + 1).equals("of")
                        ? 2
                        : 1);
        int after = Clause.end(scene, first, sentence);
        int begin = scene.is(because - 1, sentence, "PERHAPS") ? because - 1 : because;
        for (Mention person : ActClaims.people(frame)) {
            Draft draft = new Draft(
                            subjects.person(person), "Person", "removalAttributedTo", telling.wordsOf(first, after))
                    .beside("subject", person)
                    .beside("act", frame.act())
                    .covering(scene.token(begin).start(), scene.token(after - 1).end())
                    .in(Modality.ALLEGED)
                    .because("The text gives a reason; a reason is somebody's reading of it.");
            frame.in(Role.WHEN)
                    .forEach(when -> draft.beside("time", when.mention()).when(when.value(), List.of()));
            drafts.accept(draft);
        }
    }

    /** “the ban of the peaceful movement “Name””: what stands before the name says as what. */
    private static void banned(Telling telling, Subjects subjects, Frame frame, Consumer<Draft> drafts) {
        Scene scene = telling.scene();
        int act = scene.view().tokenAt(frame.act().end() - 1) + 1;
        frame.in(Role.WHO)
                .map(each -> each.mention())
                .filter(each -> each.type() == MentionType.ORGANISATION)
                .forEach(body -> {
                    int sentence = scene.view().sentenceAt(body.start());
                    int first = act;
                    int last = scene.view().tokenAt(body.start());
                    while (first < last
                            && (scene.is(first, sentence, "OF")
                                    || scene.is(first, sentence, "ARTICLE")
                                    || scene.lower(first).equals("of"))) {
                        first++;
                    }
                    while (last > first && "“«\"".contains(scene.lower(last - 1))) {
                        last--;
                    }
                    String as = telling.wordsOf(first, last);
                    Draft draft = new Draft(
                                    subjects.name(body),
                                    "Organization",
                                    "banned",
                                    as.isEmpty()
                                            ? telling.words(
                                                    frame.act().start(),
                                                    frame.act().end())
                                            : as)
                            .part("act", frame.act())
                            .part("subject", body)
                            .in(frame.modality())
                            .because("A ban of this body is told of.");
                    frame.in(Role.WHEN)
                            .forEach(
                                    when -> draft.beside("time", when.mention()).when(when.value(), List.of()));
                    drafts.accept(draft);
                });
    }
}

package org.answerable.desk.reading.claim;

import java.util.List;
import java.util.function.Consumer;
import org.answerable.desk.reading.frame.Argument;
import org.answerable.desk.reading.frame.Frame;
import org.answerable.desk.reading.frame.Placed;
import org.answerable.desk.reading.frame.Role;
import org.answerable.desk.reading.frame.Scene;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;

/** What was done to a number of people who are not named: a claim on the state that the text is about, with the number and its reason. */
final class GroupClaims implements Claimant {
    @Override
    public void propose(Telling telling, Subjects subjects, Consumer<Draft> drafts) {
        Placed country = subjects.country();
        if (country == null) {
            return;
        }
        for (Frame frame : telling.frames()) {
            ActProperties properties = ActProperties.of(frame.kind());
            List<Mention> counts =
                    frame.in(Role.COUNT).map(Argument::mention).distinct().toList();
            if (properties == null || properties.state() == null || counts.size() != 1) {
                continue;
            }
            Mention count = counts.getFirst();
            int[] reason = reason(telling, frame);
            String value = telling.figures().apply(count)
                    + (reason[1] > reason[0] ? " " + telling.wordsOf(reason[0], reason[1]) : by(telling, frame));
            Draft draft = new Draft(subjects.name(country.mention()), "PublicBody", properties.state(), value)
                    .beside("subject", country.mention())
                    .part("value", count)
                    .part("act", frame.act())
                    .in(frame.modality())
                    .because("A number of people is told; the country is the one that the text names most often.");
            if (reason[1] > reason[0]) {
                Scene scene = telling.scene();
                draft.covering(
                        scene.token(reason[0]).start(),
                        scene.token(reason[1] - 1).end());
            }
            frame.in(Role.WHEN).forEach(when -> {
                if (Math.abs(when.mention().start() - count.start()) <= 80) {
                    draft.part("time", when.mention());
                } else {
                    draft.beside("time", when.mention());
                }
                draft.when(when.value(), telling.otherTimes().getOrDefault(when.mention(), List.of()));
            });
            drafts.accept(draft);
        }
    }

    /** “because of their part in …”, “for publishing …”: from the word that gives the reason to the end of the clause. */
    private static int[] reason(Telling telling, Frame frame) {
        Scene scene = telling.scene();
        int sentence = scene.view().sentenceAt(frame.act().start());
        int act = scene.view().tokenAt(frame.act().end() - 1) + 1;
        int end = scene.sentence(sentence).after();
        for (int i = act; i < Math.min(end, act + 3); i++) {
            if (scene.is(i, sentence, "REASON")
                    && scene.in(sentence, MentionType.PENALTY).stream().noneMatch(starts(i + 1))) {
                int after = scene.find(
                        i,
                        end,
                        at -> at > act
                                && (scene.lower(at).equals(",")
                                        || scene.lower(at).equals(".")
                                        || scene.lower(at).equals(";")));
                return new int[] {i, after < 0 ? end : after};
            }
        }
        return new int[] {0, 0};
    }

    private static java.util.function.Predicate<Placed> starts(int token) {
        return each -> each.first() == token;
    }

    /** “, by law enforcement bodies” */
    private static String by(Telling telling, Frame frame) {
        Scene scene = telling.scene();
        int sentence = scene.view().sentenceAt(frame.act().start());
        int act = scene.view().tokenAt(frame.act().start());
        int end = scene.sentence(sentence).after();
        int by = scene.find(act, Math.min(end, act + 12), i -> scene.is(i, sentence, "BY"));
        int comma = by < 0 ? -1 : scene.find(by, end, i -> ",.;".contains(scene.lower(i)));
        return by < 0
                        || scene.in(sentence, MentionType.ACT).stream()
                                .anyMatch(each -> each.first() > act
                                        && each.after() <= by
                                        && each.mention().feature("extra") == null)
                ? ""
                : ", " + telling.wordsOf(by, comma < 0 ? end : comma);
    }
}

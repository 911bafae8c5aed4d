package org.answerable.desk.reading.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.answerable.desk.reading.frame.Frame;
import org.answerable.desk.reading.frame.Role;
import org.answerable.desk.reading.frame.Scene;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.record.claim.Modality;

/** Torture and what is told with it in one breath. Told in somebody's report it is somebody's word, not a fact of the text. */
final class Cruelty {
    private static final int BREATH = 30;

    private final Telling telling;
    private final Subjects subjects;
    private final Function<Frame, List<Frame>> sentence;

    /** With a look-up of all that is told in the sentence of an act. */
    Cruelty(Telling telling, Subjects subjects, Function<Frame, List<Frame>> sentence) {
        this.telling = telling;
        this.subjects = subjects;
        this.sentence = sentence;
    }

    void propose(List<Frame> tortures, Consumer<Draft> drafts) {
        Set<Frame> worded = new HashSet<>();
        for (Frame frame : tortures) {
            if (!worded.add(frame)) {
                continue;
            }
            int start = frame.act().start();
            int end = frame.act().end();
            for (Frame other : sentence.apply(frame)) {
                if (inOneBreath(telling, frame, other)) {
                    end = Math.max(end, other.act().end());
                    worded.add(other);
                }
            }
            String value = telling.words(start, end);
            List<Mention> people = ActClaims.people(frame);
            for (Mention person : people) {
                Draft draft = new Draft(subjects.person(person), "Person", "victimOf", value).part("subject", person);
                if (people.size() > 2) {
                    draft.beside("act", frame.act());
                } else {
                    draft.part("act", frame.act());
                }
                frame.in(Role.WHEN)
                        .forEach(when -> draft.beside("time", when.mention()).when(when.value(), List.of()));
                drafts.accept(draft.in(sense(frame)).because("Ill-treatment is told of the people named before it."));
            }
        }
    }

    private Modality sense(Frame frame) {
        Scene scene = telling.scene();
        int sentence = scene.view().sentenceAt(frame.act().start());
        int act = scene.view().tokenAt(frame.act().start());
        boolean reported = scene.find(
                        scene.sentence(sentence).first(),
                        act,
                        i -> scene.is(i, sentence, "NOTED") && scene.is(i + 1, sentence, "THAT"))
                >= 0;
        return frame.modality() == Modality.HAPPENED && reported ? Modality.ALLEGED : frame.modality();
    }

    /** Whether another act follows the first in the same enumeration: only commas, “and” and words of acts between. */
    static boolean inOneBreath(Telling telling, Frame first, Frame other) {
        int gap = other.act().start() - first.act().end();
        if (gap < 0 || gap > BREATH || first.equals(other)) {
            return false;
        }
        String between = telling.text().substring(first.act().end(), other.act().start());
        return first.in(Role.WHO)
                        .map(a -> a.mention())
                        .toList()
                        .equals(other.in(Role.WHO).map(a -> a.mention()).toList())
                && telling.scene().view().sentenceAt(first.act().start())
                        == telling.scene().view().sentenceAt(other.act().start())
                && between.matches("(?s)[\\s,]*(?:[\\p{Ll}-]+,?\\s*){0,3}");
    }
}

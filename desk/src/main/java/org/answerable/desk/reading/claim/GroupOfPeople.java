package org.answerable.desk.reading.claim;

import java.util.List;
import org.answerable.desk.reading.frame.Frame;
import org.answerable.desk.reading.frame.Placed;
import org.answerable.desk.reading.frame.Scene;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;

/** People who are told of as one group: what is true of the group as a whole is said of the group. */
final class GroupOfPeople {
    private final Telling telling;
    private final Subjects subjects;

    GroupOfPeople(Telling telling, Subjects subjects) {
        this.telling = telling;
        this.subjects = subjects;
    }

    Draft longestTerm(Frame frame, List<Mention> people, Mention term) {
        String figure = telling.figures().apply(term).replaceFirst("^(up to|до|not more than|at most) ", "");
        Draft draft = new Draft(
                        name(frame, people),
                        "LegalEntity",
                        "longestTerm",
                        figure + " (of the group; individual terms " + stated(people) + ")")
                .part("act", frame.act())
                .part("value", term)
                .in(frame.modality())
                .because("A term that is told of several people together is the group's, and nobody's own.");
        people.forEach(each -> draft.beside("member", each));
        return draft;
    }

    /** Whether the text tells elsewhere what somebody of the group got. */
    private String stated(List<Mention> people) {
        long own = people.stream().filter(subjects::hasOwnTerm).count();
        return own == 0 ? "not stated" : "stated for " + own + " of " + people.size();
    }

    /** The group in the text's own words, and where its members are named. */
    private String name(Frame frame, List<Mention> people) {
        Scene scene = telling.scene();
        int sentence = scene.view().sentenceAt(frame.act().start());
        int act = scene.view().tokenAt(frame.act().start());
        int noun = -1;
        for (int i = scene.sentence(sentence).first(); i < act; i++) {
            noun = scene.is(i, sentence, "GENERIC") ? i : noun;
        }
        String words = "people";
        if (noun >= 0) {
            int first = noun;
            while (first > scene.sentence(sentence).first() && scene.is(first - 1, sentence, "DESCRIBES")) {
                first--;
            }
            words = telling.wordsOf(first, noun + 1);
        }
        return words + " named in " + document(sentence, people);
    }

    private String document(int sentence, List<Mention> people) {
        Placed last = null;
        for (int i = Math.max(0, sentence - 3); i <= sentence; i++) {
            for (Placed each : telling.scene().in(i, MentionType.INSTRUMENT)) {
                last = each.mention().feature("number") != null ? each : last;
            }
        }
        return last != null
                ? subjects.name(last.mention())
                : "this source, " + subjects.person(people.getFirst()) + " and others";
    }
}

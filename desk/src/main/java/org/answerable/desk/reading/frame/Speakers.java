package org.answerable.desk.reading.frame;

import java.util.List;
import org.answerable.desk.reading.mention.MentionType;
import org.jspecify.annotations.Nullable;

/** Who “me” is: whoever is quoted, or whoever wrote the statement. */
final class Speakers {
    /** “me” and “I” stand so near the act. */
    private static final int NEAR = 4;

    private final Scene scene;
    private final Antecedents antecedents;

    Speakers(Scene scene, Antecedents antecedents) {
        this.scene = scene;
        this.antecedents = antecedents;
    }

    /** The speaker, when the clause of an act says “I was …” or “they … me”; absent when it does not. */
    @Nullable
    Group of(Placed act, Voice voice, int from) {
        int sentence = act.sentence();
        int near = Math.max(from, act.first() - NEAR);
        int to = Math.min(act.after() + 2, scene.sentence(sentence).after());
        boolean object = scene.find(near, to, i -> scene.is(i, sentence, "SPEAKER")) >= 0;
        boolean subject = voice == Voice.SUBJECT
                && scene.find(near, act.first(), i -> scene.is(i, sentence, "SPEAKER_SUBJECT")) >= 0;
        boolean named = scene.in(sentence, MentionType.PERSON).stream()
                .anyMatch(each -> each.first() >= near && each.after() <= to);
        if ((!object && !subject) || named) {
            return null;
        }
        for (int s : new int[] {sentence, sentence + 1, sentence - 1}) {
            Placed teller = teller(s);
            if (teller != null) {
                return new Group(List.of(teller));
            }
        }
        return antecedents.one(act.first(), sentence, Antecedents.Wanted.ANYBODY);
    }

    /** “…, Anna said”, “Boris wrote: …”: who stands beside the word of telling, or before the colon. */
    private @Nullable Placed teller(int sentence) {
        if (sentence < 0 || sentence >= scene.sentences()) {
            return null;
        }
        return scene.in(sentence, MentionType.PERSON).stream()
                .filter(each -> tells(each, sentence))
                .findFirst()
                .orElse(null);
    }

    private boolean tells(Placed person, int sentence) {
        return scene.is(person.after(), sentence, "TELLS") || scene.is(person.first() - 1, sentence, "TELLS");
    }
}

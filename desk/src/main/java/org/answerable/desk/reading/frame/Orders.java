package org.answerable.desk.reading.frame;

import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Sentence;

/** What a sentence tells somebody to do: “Immediately release all prisoners”. The heading “Release of a poet” tells nobody. */
final class Orders {
    private static final int REACH = 8;

    private final Scene scene;

    Orders(Scene scene) {
        this.scene = scene;
    }

    /** Whether an act is ordered: a verb in its bare form begins the sentence, or what is quoted, and the act is it or stands close behind. */
    boolean ordered(Placed act) {
        int sentence = act.sentence();
        Sentence within = scene.sentence(sentence);
        for (int i = Math.max(within.first(), act.first() - REACH); i <= act.first(); i++) {
            if (begins(i, sentence) && scene.is(i, sentence, "IMPERATIVE") && object(i + 1, sentence)) {
                return scene.find(
                                i + 1,
                                act.first(),
                                j -> scene.is(j, sentence, "TURN") || ".;:".contains(scene.lower(j)))
                        < 0;
            }
        }
        return false;
    }

    private boolean begins(int token, int sentence) {
        int before = token - 1;
        while (before >= scene.sentence(sentence).first() && scene.is(before, sentence, "AT_ONCE")) {
            before--;
        }
        return before < scene.sentence(sentence).first()
                || "“«\"".contains(scene.lower(before))
                || !scene.token(before).word();
    }

    private boolean object(int token, int sentence) {
        return scene.is(token, sentence, "ARTICLE_WORD")
                || scene.is(token, sentence, "OBJECT")
                || scene.is(token, sentence, "POSSESSIVE")
                || scene.is(token, sentence, "AT_ONCE")
                || scene.is(token, sentence, "PLURAL")
                || scene.in(sentence, MentionType.PERSON).stream().anyMatch(each -> each.first() == token);
    }
}

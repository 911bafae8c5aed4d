package org.answerable.desk.reading.frame;

import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Token;

/** From which side an act is told: who it happens to is its subject, its object, or hangs on a noun. */
enum Voice {
    /** “Anna was arrested”, “Arrested in May, Anna …”, “Anna died”. */
    SUBJECT,
    /** “The police arrested Anna”. */
    OBJECT,
    /** “the arrest of Anna”, “her arrest”, “Date of arrest:”. */
    NOUN,
    /** The order of words does not tell, as where cases do. */
    EITHER;

    static Voice of(Scene scene, Placed act) {
        int word = act.first();
        int sentence = act.sentence();
        Language language = scene.language(sentence);
        int telling = language == Language.KAZAKH ? act.after() - 1 : word;
        if (scene.is(telling, sentence, "ACT_DOES")) {
            return SUBJECT;
        }
        if (scene.is(telling, sentence, "ACT_NOUN")) {
            return NOUN;
        }
        if (language == Language.ENGLISH && state(scene, act)) {
            return SUBJECT;
        }
        if (scene.is(telling, sentence, "ACT_ACTIVE")) {
            return OBJECT;
        }
        if (language == Language.ENGLISH) {
            return english(scene, act);
        }
        if (scene.is(telling, sentence, "ACT_PASSIVE")) {
            return SUBJECT;
        }
        return language == Language.KAZAKH ? SUBJECT : EITHER;
    }

    /** “was ordered to pay”, “is now behind bars”, “has not been seen since”: a form of “be” right before says that it happens to the subject. */
    private static boolean state(Scene scene, Placed act) {
        int sentence = act.sentence();
        int from = Math.max(scene.sentence(sentence).first(), act.first() - 3);
        for (int i = act.first() - 1; i >= from; i--) {
            if (scene.is(i, sentence, "BE_PASSIVE")) {
                return true;
            }
            if (scene.token(i).shape() == Token.Shape.MARK
                    || scene.is(i, sentence, "ARTICLE_WORD")
                    || scene.is(i, sentence, "NOT_WHO")) {
                return false;
            }
        }
        return false;
    }

    private static Voice english(Scene scene, Placed act) {
        int sentence = act.sentence();
        if (scene.is(act.first(), sentence, "AT") || scene.is(act.first(), sentence, "BE")) {
            return SUBJECT;
        }
        if (!scene.is(act.first(), sentence, "ACT_PASSIVE")) {
            return NOUN;
        }
        int from = scene.sentence(sentence).first();
        for (int i = act.first() - 1; i >= Math.max(from, act.first() - 4); i--) {
            if (scene.is(i, sentence, "BE")) {
                return scene.lower(i).startsWith("ha") && i == act.first() - 1 ? OBJECT : SUBJECT;
            }
            if (scene.token(i).shape() == Token.Shape.MARK) {
                break;
            }
        }
        boolean begins = act.first() == from || scene.lower(act.first() - 1).equals(",");
        if (begins) {
            return SUBJECT;
        }
        return objectFollows(scene, act) ? OBJECT : EITHER;
    }

    private static boolean objectFollows(Scene scene, Placed act) {
        int next = act.after();
        return scene.is(next, act.sentence(), "OBJECT")
                || scene.is(next, act.sentence(), "POSSESSIVE")
                || scene.lower(next).equals("the")
                || scene.in(act.sentence()).stream()
                        .anyMatch(each -> each.first() >= next
                                && each.first() <= next + 2
                                && (each.is(MentionType.PERSON) || each.is(MentionType.COUNT)));
    }
}

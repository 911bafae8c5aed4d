package org.answerable.desk.reading.frame;

import org.answerable.desk.reading.text.Language;

/** Acts that did not happen: negated, prevented, refused, or taken back by the next sentence. */
final class Denials {
    /** So many words before an act a “not” still means it. */
    private static final int NEAR = 4;

    private final Scene scene;

    Denials(Scene scene) {
        this.scene = scene;
    }

    /** Whether the words around an act say that it did not happen: “not”, “nobody”, “without”, “tried to”, “was dropped”. */
    boolean denied(Placed act, int from, int to) {
        int sentence = act.sentence();
        int near = Math.max(from, afterMark(act));
        if (scene.find(near, act.first(), i -> scene.is(i, sentence, "NO") && !scene.is(i + 1, sentence, "NO_BUT")) >= 0
                || scene.find(
                                from,
                                act.first(),
                                i -> scene.is(i, sentence, "NOBODY") || scene.is(i, sentence, "NEITHER"))
                        >= 0
                || scene.is(act.first() - 1, sentence, "WITHOUT")
                || (scene.is(act.first() - 2, sentence, "WITHOUT") && scene.language(sentence) == Language.ENGLISH)
                || refused(act, to)
                || notReached(act, to)) {
            return true;
        }
        if (scene.find(near, act.first(), i -> tried(i, sentence)) >= 0) {
            return true;
        }
        if (scene.find(act.after(), Math.min(to, act.after() + 3), i -> scene.is(i, sentence, "TRIED")) >= 0
                && scene.language(sentence) != Language.ENGLISH) {
            return true;
        }
        int clauseBefore = from - 1;
        return clauseBefore > scene.sentence(sentence).first()
                && scene.is(clauseBefore, sentence, "TURN")
                && scene.find(
                                Math.max(scene.sentence(sentence).first(), clauseBefore - 2),
                                clauseBefore,
                                i -> tried(i, sentence))
                        >= 0;
    }

    /** “tried to arrest” prevents; “tried alongside him” stood in court. */
    private boolean tried(int token, int sentence) {
        return scene.is(token, sentence, "TRIED")
                && !(scene.is(token, sentence, "TRIED_TO") && !scene.is(token + 1, sentence, "DIRECTION"));
    }

    /** The token after the last comma or colon before an act: a word of denial does not reach across it. */
    private int afterMark(Placed act) {
        int first = Math.max(scene.sentence(act.sentence()).first(), act.first() - NEAR);
        for (int i = act.first() - 1; i >= first; i--) {
            if (",:;".contains(scene.lower(i))) {
                return i + 1;
            }
        }
        return first;
    }

    /** “не попал в указ о помиловании”: a noun behind or before a verb that is denied, where the word for “not” stands at the verb. */
    private boolean notReached(Placed act, int to) {
        Language language = scene.language(act.sentence());
        return (language == Language.RUSSIAN || language == Language.UKRAINIAN)
                && Voice.of(scene, act) == Voice.NOUN
                && behind(act, to, "NO", 1);
    }

    /** “Release on bail was refused”: the act is a noun, and what follows takes it back. */
    private boolean refused(Placed act, int to) {
        return Voice.of(scene, act) == Voice.NOUN && !Kinds.of(act).equals("appeal") && behind(act, to, "REFUSED", 8);
    }

    /** “I wrote that she was jailed. Wrong.”, “… said that he had been abducted. He had not.” */
    boolean takenBack(Placed act) {
        int next = act.sentence() + 1;
        if (next >= scene.sentences()) {
            return false;
        }
        int first = scene.sentence(next).first();
        int after = scene.sentence(next).after();
        return scene.is(first, next, "WRONG")
                || (scene.is(first, next, "SUBJECT")
                        && scene.is(first + 1, next, "BE")
                        && scene.is(first + 2, next, "NO")
                        && first + 3 < after
                        && !scene.token(first + 3).word());
    }

    private boolean behind(Placed act, int to, String list, int reach) {
        return scene.find(act.after(), Math.min(to, act.after() + reach), i -> scene.is(i, act.sentence(), list)) >= 0;
    }
}

package org.answerable.desk.reading.claim;

import org.answerable.desk.reading.frame.Scene;

/** Where words that belong together end. */
final class Clause {
    private Clause() {}

    /** The token after the words that begin at one: before a full stop, a semicolon, a closing quote, or a comma that ends them. */
    static int end(Scene scene, int from, int sentence) {
        int end = scene.sentence(sentence).after();
        for (int i = from; i < end; i++) {
            String mark = scene.lower(i);
            if (mark.equals(".") || mark.equals(";") || (mark.equals(",") && turns(scene, i, sentence))) {
                return i;
            }
        }
        return end;
    }

    private static boolean turns(Scene scene, int comma, int sentence) {
        return scene.is(comma + 1, sentence, "TURN") || scene.is(comma + 1, sentence, "SUBJECT");
    }

    /** The last token before one, in its sentence, that is in a list; -1 when there is none. */
    static int lastBefore(Scene scene, int token, int sentence, String list) {
        for (int i = token - 1; i >= scene.sentence(sentence).first(); i--) {
            if (scene.is(i, sentence, list)) {
                return i;
            }
        }
        return -1;
    }
}

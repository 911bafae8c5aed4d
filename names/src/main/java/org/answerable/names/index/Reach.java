package org.answerable.names.index;

import org.answerable.names.Script;

/** How far a search looks for what a word may stand for. */
interface Reach {
    /** Everywhere. */
    Reach EVERYWHERE = new Reach() {
        @Override
        public boolean goes(Script from, Script to) {
            return true;
        }

        @Override
        public boolean sameSoundsOnly() {
            return false;
        }
    };

    /** Whether words in another script are looked for. */
    boolean goes(Script from, Script to);

    /** Whether a word stands for words in a row only when it has just their sounds. */
    boolean sameSoundsOnly();
}

package org.answerable.names.index;

import org.answerable.names.parse.Word;

/** Which words of an index a word sounds like. */
interface Alike {
    /** Words in its own script. */
    void atHome(Word word, Ints found);

    /** Words in other scripts. */
    void abroad(Word word, Ints found);

    /** Whether all pairs of an index are looked for: then a word stands for words in a row only when it has just their sounds. */
    boolean all();
}

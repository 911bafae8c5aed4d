package org.answerable.names.index;

import java.util.function.IntConsumer;

/** Gathers entries that may score the threshold: none is left out that does, few are named that do not. */
interface Candidates {
    /**
     * Names each such entry once.
     *
     * @param seen begun anew
     */
    void each(Question question, Seen seen, IntConsumer candidate);
}

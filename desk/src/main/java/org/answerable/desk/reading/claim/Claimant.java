package org.answerable.desk.reading.claim;

import java.util.function.Consumer;

/** Words one kind of thing that texts say. */
@FunctionalInterface
interface Claimant {
    void propose(Telling telling, Subjects subjects, Consumer<Draft> drafts);
}

package org.answerable.desk.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wants decided. Asking twice for the same step is asking once. */
sealed interface Ask {
    /** Made by whoever asks; the same for every try. */
    UUID step();

    /**
     * The passage says this.
     *
     * @param seen how many decisions there were on the proposal when it was looked at
     */
    record Accept(UUID step, UUID proposal, int seen, Wording wording) implements Ask {}

    /** The passage does not say this. */
    record Reject(UUID step, UUID proposal, int seen) implements Ask {}

    /**
     * Takes a step of one's own back.
     *
     * @param undoes which; absent: the latest on this source
     */
    record Undo(UUID step, @Nullable UUID undoes) implements Ask {}

    /**
     * All that wait and that annotators agree on say what their passages say.
     *
     * @param least how often what is found by one annotator alone must have been right when it was measured, between 0 and 1
     */
    record Together(UUID step, double least) implements Ask {}
}

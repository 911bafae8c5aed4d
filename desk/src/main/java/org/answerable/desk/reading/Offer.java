package org.answerable.desk.reading;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is held, and where it stands.
 *
 * @param id identifier
 * @param place its place among the proposals of the source in the order of the text, from 1
 * @param proposal what is proposed
 * @param page the page of the source on which it stands
 * @param prefix what stands before the passage
 * @param suffix what stands after it
 * @param head where it stands
 * @param by who decided last, by name; empty when nobody has
 */
public record Offer(
        UUID id, int place, Proposal proposal, int page, String prefix, String suffix, Head head, String by) {

    /**
     * Where a proposal stands.
     *
     * @param state its state
     * @param version how many decisions were made on it, undone ones and undoing included
     * @param step the step of the decision that holds; absent when it waits
     * @param claim the claim that came of it, when it is accepted
     * @param at when it was decided last
     */
    public record Head(
            State state,
            int version,
            @Nullable UUID step,
            @Nullable UUID claim,
            @Nullable Instant at) {}

    /** Whether annotators agree on it: at least two found the same claim, or what is found this way was right at least so often. */
    public boolean agreed(double least) {
        return proposal.annotators().size() > 1 || proposal.confidence() >= least;
    }
}

package org.answerable.desk.reading;

import java.time.Instant;
import java.util.UUID;
import org.answerable.record.log.Content;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a proposal. Appended, never changed: undoing is another one.
 *
 * @param id identifier
 * @param proposal the proposal
 * @param source the source on which it stands
 * @param version how many decisions there are on the proposal with this one
 * @param step what the decider did; one step may decide many proposals
 * @param before the step that held before
 * @param undoes the step that this one takes back
 * @param outcome where the proposal stands with it
 * @param claim the claim that came of it
 * @param by account
 * @param at recorded time
 */
record Choice(
        UUID id,
        UUID proposal,
        UUID source,
        int version,
        UUID step,
        @Nullable UUID before,
        @Nullable UUID undoes,
        State outcome,
        @Nullable UUID claim,
        UUID by,
        Instant at) {

    /** What the log commits to. */
    Content content() {
        return new Content()
                .uuid("proposal", proposal)
                .uuid("source", source)
                .number("version", version)
                .uuid("step", step)
                .uuid("before", before)
                .uuid("undoes", undoes)
                .text("outcome", outcome.name())
                .uuid("claim", claim)
                .uuid("by", by)
                .instant("at", at);
    }
}

package org.answerable.record.identity;

import java.time.Instant;
import java.util.UUID;
import org.answerable.record.log.Content;
import org.jspecify.annotations.Nullable;

/**
 * One decision about two entities. The latest decision on a pair counts; the earlier ones stay.
 *
 * @param id identifier
 * @param left one entity
 * @param right the other
 * @param judgement what was decided
 * @param by the account
 * @param at when
 * @param reason why, in the decider's words
 */
public record IdentityDecision(
        UUID id,
        UUID left,
        UUID right,
        Judgement judgement,
        UUID by,
        Instant at,
        @Nullable String reason) {

    public IdentityDecision {
        if (left.equals(right)) {
            throw new org.answerable.record.Refusal("an entity is the same as itself; name two");
        }
    }

    /** What the log commits to. */
    public Content content() {
        return new Content()
                .uuid("left", left)
                .uuid("right", right)
                .text("judgement", judgement.name())
                .uuid("by", by)
                .instant("at", at)
                .text("reason", reason);
    }
}

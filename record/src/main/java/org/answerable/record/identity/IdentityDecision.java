package org.answerable.record.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.answerable.record.log.Content;
import org.jspecify.annotations.Nullable;

/**
 * One decision about two entities. The latest decision on a pair counts; the earlier ones stay. Taking one back is a decision too: it names the
 * one that it takes back, and what stood before that one stands again.
 *
 * @param id identifier
 * @param left one entity
 * @param right the other
 * @param judgement what was decided; where an earlier decision is taken back, what stands then, {@link Judgement#UNSURE} if nothing does
 * @param by the account
 * @param at when
 * @param reason why, in the decider's words
 * @param undoes the decision that this one takes back; absent for most
 */
public record IdentityDecision(
        UUID id,
        UUID left,
        UUID right,
        Judgement judgement,
        UUID by,
        Instant at,
        @Nullable String reason,
        @Nullable UUID undoes) {

    /** The order in which decisions were made. */
    public static final Comparator<IdentityDecision> IN_ORDER =
            Comparator.comparing(IdentityDecision::at).thenComparing(IdentityDecision::id);

    public IdentityDecision {
        if (left.equals(right)) {
            throw new org.answerable.record.Refusal("an entity is the same as itself; name two");
        }
    }

    /** A decision that takes none back. */
    public IdentityDecision(
            UUID id, UUID left, UUID right, Judgement judgement, UUID by, Instant at, @Nullable String reason) {
        this(id, left, right, judgement, by, at, reason, null);
    }

    /** The two, whichever is named first. */
    public Set<UUID> pair() {
        return Set.of(left, right);
    }

    /** What the log commits to. The first decisions ever logged took none back and had no field for it; those like them still have none. */
    public Content content() {
        Content content = new Content()
                .uuid("left", left)
                .uuid("right", right)
                .text("judgement", judgement.name())
                .uuid("by", by)
                .instant("at", at)
                .text("reason", reason);
        return undoes == null ? content : content.uuid("undoes", undoes);
    }
}

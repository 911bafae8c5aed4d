package org.answerable.record.claim;

import java.time.Instant;
import java.util.UUID;
import org.answerable.record.Refusal;
import org.answerable.record.log.Content;
import org.jspecify.annotations.Nullable;

/** What somebody decided on a claim. Appended, never changed: undoing is another decision. */
public sealed interface Decision {

    /** Identifier. */
    UUID id();

    /** The claim decided on. */
    UUID claimId();

    /** The account that decided. */
    UUID by();

    /** When, to the microsecond. */
    Instant at();

    /** Why, in the decider's words; may be absent. */
    @Nullable
    String reason();

    /** What the log commits to. */
    Content content();

    /**
     * Whether the passage says this. Says nothing of whether it is true.
     *
     * @param correctedBy the claim that says it rightly, when the outcome is {@link Reading#CORRECTED}
     */
    record Read(
            UUID id,
            UUID claimId,
            Reading outcome,
            @Nullable UUID correctedBy,
            UUID by,
            Instant at,
            @Nullable String reason)
            implements Decision {
        @Override
        public Content content() {
            return new Content()
                    .uuid("claim", claimId)
                    .text("reading", outcome.name())
                    .uuid("corrected_by", correctedBy)
                    .uuid("by", by)
                    .instant("at", at)
                    .text("reason", reason);
        }
    }

    /**
     * Whether the desk holds it established.
     *
     * @param standard standard of proof applied ("reasonable grounds to believe", "balance of probabilities"); required to establish
     * @param credibility Admiralty grade of the information, 1 (confirmed) to 6 (cannot be judged); absent when not graded
     */
    record Assess(
            UUID id,
            UUID claimId,
            Assessment outcome,
            @Nullable String standard,
            @Nullable Integer credibility,
            UUID by,
            Instant at,
            @Nullable String reason)
            implements Decision {
        public Assess {
            if (credibility != null && (credibility < 1 || credibility > 6)) {
                throw new Refusal("credibility is a grade from 1 (confirmed) to 6 (cannot be judged)");
            }
            if (outcome == Assessment.ESTABLISHED && (standard == null || standard.isBlank())) {
                throw new Refusal(
                        "say by which standard it is established, for example “reasonable grounds to believe”");
            }
        }

        @Override
        public Content content() {
            return new Content()
                    .uuid("claim", claimId)
                    .text("assessment", outcome.name())
                    .text("standard", standard)
                    .number("credibility", credibility == null ? null : (Long) credibility.longValue())
                    .uuid("by", by)
                    .instant("at", at)
                    .text("reason", reason);
        }
    }
}

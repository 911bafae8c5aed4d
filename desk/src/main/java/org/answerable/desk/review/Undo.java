package org.answerable.desk.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.answerable.record.Identifier;
import org.answerable.record.claim.Decision;
import org.answerable.record.claim.Standing;

/** Taking back the last decision: a new decision that restores what stood before it. */
final class Undo {
    private static final String REASON = "undone";

    private Undo() {}

    /** Where the claim stood before the last decision. */
    static Standing before(List<Decision> made) {
        return Standing.after(made.subList(0, made.size() - 1));
    }

    static Decision restoring(Standing before, Decision last, UUID by, Instant at) {
        return switch (last) {
            case Decision.Read read ->
                new Decision.Read(
                        Identifier.next(), read.claimId(), before.reading(), before.correctedBy(), by, at, REASON);
            case Decision.Assess assess ->
                new Decision.Assess(
                        Identifier.next(),
                        assess.claimId(),
                        before.assessment(),
                        before.standard(),
                        before.credibility(),
                        by,
                        at,
                        REASON);
        };
    }
}

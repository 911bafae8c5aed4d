package org.answerable.desk.people.candidate;

import java.util.Comparator;
import java.util.List;
import org.answerable.names.Comparison;
import org.answerable.record.identity.IdentityDecision;
import org.jspecify.annotations.Nullable;

/**
 * One who may be the one that was asked about.
 *
 * @param evidence what is known of it
 * @param score from 0 to 1, of the names and of what else is known
 * @param reasons for and against, the names first
 * @param held the decision that holds of the two; absent where nobody decided
 */
public record Candidate(
        Evidence evidence,
        double score,
        List<Reason> reasons,
        @Nullable IdentityDecision held) {
    /** The likeliest first; among equals the one that came first. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(each -> each.evidence().record().id());

    public Candidate {
        reasons = List.copyOf(reasons);
    }

    /** Whether the score is one from which on two are offered as the same everywhere. */
    public boolean likely() {
        return score >= Comparison.SAME;
    }

    /** Whether nobody decided about the two yet. */
    public boolean waits() {
        return held == null;
    }
}

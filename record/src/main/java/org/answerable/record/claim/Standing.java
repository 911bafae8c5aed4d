package org.answerable.record.claim;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands: what its decisions add up to. Kept in a small table for speed and rebuilt from the decisions at any time.
 *
 * @param reading the last reading
 * @param correctedBy the claim that corrects it
 * @param assessment the last assessment
 * @param standard the standard of proof of that assessment
 * @param credibility the Admiralty grade given with it, 1 to 6
 */
public record Standing(
        Reading reading,
        @Nullable UUID correctedBy,
        Assessment assessment,
        @Nullable String standard,
        @Nullable Integer credibility) {

    /** Nobody has decided anything. */
    public static final Standing OPEN = new Standing(Reading.OPEN, null, Assessment.UNASSESSED, null, null);

    /** Where a claim stands after these decisions, in the order in which they were made. */
    public static Standing after(List<Decision> decisions) {
        Standing standing = OPEN;
        for (Decision decision : decisions) {
            standing = standing.then(decision);
        }
        return standing;
    }

    /** Where it stands after one more decision. */
    public Standing then(Decision decision) {
        return switch (decision) {
            case Decision.Read read ->
                new Standing(read.outcome(), read.correctedBy(), assessment, standard, credibility);
            case Decision.Assess assess ->
                new Standing(reading, correctedBy, assess.outcome(), assess.standard(), assess.credibility());
        };
    }

    /** Whether it may print as fact: read rightly and held established. */
    public boolean printsAsFact() {
        return reading == Reading.ACCEPTED && assessment == Assessment.ESTABLISHED;
    }
}

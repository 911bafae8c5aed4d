package org.answerable.desk.people.candidate;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Pairs that wait for a decision.
 *
 * @param pairs the likeliest of each that was looked at
 * @param after where to look on; absent when all were looked at
 */
public record Waiting(List<Pair> pairs, @Nullable UUID after) {
    public Waiting {
        pairs = List.copyOf(pairs);
    }

    /** Two who may be one. */
    public record Pair(Evidence one, Candidate other) {}
}

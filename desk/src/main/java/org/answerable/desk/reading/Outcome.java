package org.answerable.desk.reading;

import java.util.List;
import java.util.UUID;

/**
 * What came of an ask.
 *
 * @param step of which
 * @param result in a word
 * @param sentence what happened, for a person; empty when nothing needs to be said
 * @param offers the proposals that it was about, as they stand now; at most a few
 * @param many how many proposals were decided
 */
public record Outcome(UUID step, Result result, String sentence, List<Offer> offers, int many) {
    /** In a word. */
    public enum Result {
        /** It was done, now or when it was asked for first. */
        DONE,
        /** Somebody else decided before; nothing was overwritten. */
        CONFLICT,
        /** It cannot be done; nothing was changed. */
        REFUSED
    }

    public Outcome {
        offers = List.copyOf(offers);
    }
}

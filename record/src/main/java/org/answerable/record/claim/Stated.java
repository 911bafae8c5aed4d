package org.answerable.record.claim;

/**
 * A claim together with where it stands.
 *
 * @param claim what is said
 * @param standing what was decided on it
 */
public record Stated(Claim claim, Standing standing) {

    /** Whether the passage was found to say this. */
    public boolean accepted() {
        return standing.reading() == Reading.ACCEPTED;
    }

    /** Whether it waits for a reading. */
    public boolean open() {
        return standing.reading() == Reading.OPEN;
    }
}

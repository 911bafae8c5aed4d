package org.answerable.desk.review;

import java.util.UUID;

/** Whom a claim is to be about. */
public sealed interface Subject {

    /** What the subject is called in the claim. */
    String named();

    /** An entity that is known already. */
    record Known(UUID id, String named) implements Subject {}

    /**
     * An entity that comes to be with the claim.
     *
     * @param schema its schema
     */
    record Fresh(String schema, String named) implements Subject {}
}

package org.answerable.desk.people.candidate;

import java.util.UUID;

/**
 * What somebody has to do with something else, as one source says it.
 *
 * @param with what else: an act, an instrument, a body
 * @param as the property's label
 * @param caption what the source calls it
 * @param source which source says so
 */
record Link(UUID with, String as, String caption, UUID source) {
    /** Whether both are the same thing in the same part, whoever says it. */
    boolean meets(Link other) {
        return with.equals(other.with) && as.equals(other.as);
    }
}

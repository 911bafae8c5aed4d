package org.answerable.desk.search;

import java.util.UUID;

/** Where a snippet stands. */
public sealed interface Place {
    /**
     * On a page of the source.
     *
     * @param number counted from 1; 0 where it is the title of a source that has no text
     */
    record Page(int number) implements Place {}

    /**
     * In a claim about the entity, or one that names it.
     *
     * @param property the claim's property
     * @param claim the claim's identifier
     */
    record Property(String property, UUID claim) implements Place {}
}

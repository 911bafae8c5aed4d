package org.answerable.desk.log;

import java.util.Collection;
import java.util.UUID;

/** Something beside the database that knows of claims, sources or entities, and must forget those that are erased: the search index. */
@FunctionalInterface
public interface Forgets {
    /**
     * Leaves nothing of these in any file of its own. Called after the rows are gone; called again when an erasure is repeated.
     *
     * @param objects identifiers of claims, sources and entities
     */
    void forget(Collection<UUID> objects);
}

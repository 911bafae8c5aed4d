package org.answerable.desk.records;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page that lists entities of a kind.
 *
 * @param kind which
 * @param listed in the order in which they came to be known
 * @param later whether this is not the first page
 * @param after where the next page begins; absent on the last
 */
public record EntityList(
        EntityKind kind,
        List<Records.Listed> listed,
        boolean later,
        @Nullable UUID after) {}

package org.answerable.desk.search;

import java.util.List;
import java.util.UUID;

/**
 * Entities to choose from.
 *
 * @param field the field of the form that the choice fills
 * @param options the best first
 */
public record EntityOptions(String field, List<Option> options) {
    /**
     * One of them.
     *
     * @param schema its schema's name in data
     */
    public record Option(UUID id, String caption, String schema) {}
}

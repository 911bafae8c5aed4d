package org.answerable.desk.web;

import org.jspecify.annotations.Nullable;

/**
 * A room as the rail names it.
 *
 * @param order its place, in the order in which data flows: lower comes first
 * @param name what it is called
 * @param path where it is
 * @param waiting how much waits there; absent where nothing can wait
 */
public record Room(
        int order, String name, String path, @Nullable Integer waiting) {
    /** Whether the page at this path belongs to the room. */
    public boolean holds(String shown) {
        return path.equals("/") ? shown.equals("/") : shown.equals(path) || shown.startsWith(path + "/");
    }
}

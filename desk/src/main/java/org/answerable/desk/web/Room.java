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
    /** What is more than this is said to be more, and not counted. */
    public static final int MOST_WAITING = 999;

    /** How much waits, as the rail shows it; empty where nothing does. */
    public String waits() {
        if (waiting == null || waiting == 0) {
            return "";
        }
        return waiting > MOST_WAITING ? MOST_WAITING + "+" : waiting.toString();
    }

    /** Whether the page at this path belongs to the room. */
    public boolean holds(String shown) {
        return path.equals("/") ? shown.equals("/") : shown.equals(path) || shown.startsWith(path + "/");
    }
}

package org.answerable.desk.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.answerable.record.log.Item;
import org.jdbi.v3.core.Handle;

/**
 * One transaction as one viewer. Stores are built from it; what it changes is noted here, and the notes become the log's next entries when it
 * commits.
 */
public final class Transaction {
    private final Handle handle;
    private final Viewer viewer;
    private final Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final Map<String, List<Item>> notes = new LinkedHashMap<>();

    Transaction(Handle handle, Viewer viewer) {
        this.handle = handle;
        this.viewer = viewer;
    }

    /** The database, for stores alone. */
    public Handle handle() {
        return handle;
    }

    /** On whose behalf. */
    public Viewer viewer() {
        return viewer;
    }

    /** The moment at which all of this happened, to the microsecond. */
    public Instant at() {
        return at;
    }

    /**
     * Notes for the log that something was done to these objects. Notes of one action in one transaction become one entry.
     *
     * @param action what was done, in a word or two ("claim made")
     */
    public void note(String action, Item... items) {
        notes.computeIfAbsent(action, key -> new ArrayList<>()).addAll(List.of(items));
    }

    Map<String, List<Item>> notes() {
        return notes;
    }
}

package org.answerable.desk.people.candidate;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Transaction;
import org.answerable.names.Kind;

/**
 * Every name in the home, whoever may see it, in memory; it follows the log. What it finds may be hidden from whoever asked: it is where to look, and
 * nothing of it is shown before it was read again as its viewer.
 */
final class KnownNames {
    private final Access access;
    private final Path folder;
    private final Map<Kind, Shelf> shelves = new EnumMap<>(Kind.class);
    private long reached;

    /** @param folder of the home's own, where an index may be written for a moment */
    KnownNames(Access access, Path folder) {
        this.access = access;
        this.folder = folder;
    }

    /** All entities with a name of this kind that is like one of these. */
    synchronized Set<UUID> like(Kind kind, Collection<String> names) {
        follow();
        Set<UUID> found = new LinkedHashSet<>();
        Shelf shelf = shelves.get(kind);
        if (shelf != null) {
            names.forEach(name -> found.addAll(shelf.like(name)));
        }
        return found;
    }

    /** Brings the names to the log's head. Costs next to nothing when nothing happened. */
    synchronized void follow() {
        if (access.head().map(head -> head.sequence()).orElse(0L) != reached) {
            reached = access.follow(this::read);
        }
    }

    private long read(Transaction transaction) {
        NameStore store = new NameStore(transaction);
        long head = store.head();
        if (reached == 0 || head < reached || store.erasedAfter(reached)) {
            shelves.clear();
            store.all(this::add);
        } else {
            store.after(reached, this::add);
        }
        return head;
    }

    private void add(NameStore.Called called) {
        Compared.kind(called.schema())
                .ifPresent(kind -> shelves.computeIfAbsent(kind, none -> new Shelf(kind, folder))
                        .add(called.name(), called.entity()));
    }
}

package org.answerable.desk.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.answerable.desk.log.CommittedStore.Kept;
import org.answerable.desk.log.CommittedStore.Logged;
import org.answerable.record.log.Commitment;
import org.answerable.record.log.Content;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/** Compares every row of a kind with what the log committed to: both come in the order of their identifiers and are gone through side by side. */
final class ObjectCheck {
    private final Handle handle;
    private final CommittedStore store;
    private final Findings findings;

    ObjectCheck(Handle owner, Findings findings) {
        this.handle = owner;
        this.store = new CommittedStore(owner);
        this.findings = findings;
    }

    /** @param compared told after each page how many rows were in it */
    void check(Kind kind, LongConsumer compared) {
        try (ResultIterator<Logged> logged = store.logged(kind)) {
            @Nullable Logged next = nextOf(logged);
            List<Kept> page = store.page(kind, Optional.empty());
            while (!page.isEmpty()) {
                Map<UUID, Content> contents = contents(kind, page);
                for (Kept row : page) {
                    while (next != null && isBefore(next.object(), row.id())) {
                        absent(kind, next);
                        next = nextOf(logged);
                    }
                    if (next != null && next.object().equals(row.id())) {
                        present(kind, next, row, contents.get(row.id()));
                        next = nextOf(logged);
                    } else {
                        findings.add(
                                "the log never committed to it: it was inserted behind the log's back",
                                kind.place(row.id()));
                    }
                }
                compared.accept(page.size());
                page = store.page(kind, Optional.of(page.getLast().id()));
            }
            for (; next != null; next = nextOf(logged)) {
                absent(kind, next);
            }
        }
    }

    private void absent(Kind kind, Logged logged) {
        if (!logged.erased()) {
            findings.add(
                    "it was removed: log entry " + logged.entry() + " committed to it, and no erasure is in the log",
                    kind.place(logged.object()));
        }
    }

    private void present(Kind kind, Logged logged, Kept row, @Nullable Content content) {
        String where = kind.place(row.id());
        if (logged.erased()) {
            findings.add("log entry " + logged.entry() + " says that it was erased, and it is there", where);
        } else if (content == null) {
            findings.add(
                    "it was edited: it can no longer be read as what log entry " + logged.entry() + " committed to",
                    where);
        } else if (!matches(logged, row, content)) {
            findings.add("it was edited: it is not what log entry " + logged.entry() + " committed to", where);
        }
    }

    private static boolean matches(Logged logged, Kept row, Content content) {
        try {
            return logged.is(Commitment.of(row.asSalt(), content));
        } catch (IllegalArgumentException e) {
            return false; // no salt, or half a character
        }
    }

    /** What the rows hold; one that cannot be read is left out. */
    private Map<UUID, Content> contents(Kind kind, List<Kept> page) {
        List<UUID> ids = page.stream().map(Kept::id).toList();
        try {
            return kind.contents().of(handle, ids);
        } catch (RuntimeException e) {
            Map<UUID, Content> readable = new HashMap<>();
            for (UUID id : ids) {
                try {
                    readable.putAll(kind.contents().of(handle, List.of(id)));
                } catch (RuntimeException unreadable) {
                    // its place among the readable stays empty, and that is reported
                }
            }
            return readable;
        }
    }

    private static @Nullable Logged nextOf(ResultIterator<Logged> logged) {
        return logged.hasNext() ? logged.next() : null;
    }

    /** In the order of the database, which is that of the bytes; Java compares identifiers as signed numbers. */
    static boolean isBefore(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high < 0
                || (high == 0
                        && Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits()) < 0);
    }
}

package org.answerable.desk.access;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.answerable.record.log.Entry;
import org.answerable.record.log.Hash;
import org.answerable.record.log.Head;
import org.answerable.record.log.Item;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Extends the log. Called last in a transaction, so that the lock which keeps the chain single is held for as short as can be. */
final class ChainStore {
    /** Key of the advisory lock: "answ" in ASCII. */
    private static final int LOCK = 0x616e7377;

    private final Handle handle;

    ChainStore(Handle handle) {
        this.handle = handle;
    }

    void extend(Transaction done) {
        if (done.notes().isEmpty()) {
            return;
        }
        handle.execute("select pg_advisory_xact_lock(?)", LOCK);
        @Nullable Head head = head().orElse(null);
        for (Map.Entry<String, List<Item>> note : done.notes().entrySet()) {
            Entry entry = Entry.next(head, done.at(), done.viewer().account(), note.getKey(), note.getValue());
            insert(entry);
            head = entry.head();
        }
        Head last = Objects.requireNonNull(head, "there was a note");
        handle.execute(
                "update log_head set sequence = ?, hash = ?",
                last.sequence(),
                last.hash().bytes());
    }

    /** Where the log stands. */
    Optional<Head> head() {
        return handle.select("select sequence, hash from log_head where sequence > 0")
                .map((row, context) -> new Head(row.getLong("sequence"), new Hash(row.getBytes("hash"))))
                .findOne();
    }

    private void insert(Entry entry) {
        handle.execute(
                "insert into log_entry (sequence, at, actor, action, previous, hash) values (?, ?, ?, ?, ?, ?)",
                entry.sequence(),
                OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
                entry.actor(),
                entry.action(),
                entry.previous().bytes(),
                entry.hash().bytes());
        if (entry.items().isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "insert into log_item (sequence, ordinal, kind, object, commitment) values (?, ?, ?, ?, ?)");
        int ordinal = 0;
        for (Item item : entry.items()) {
            batch.add(
                    entry.sequence(),
                    ordinal++,
                    item.kind(),
                    item.object(),
                    item.commitment().bytes());
        }
        batch.execute();
    }
}

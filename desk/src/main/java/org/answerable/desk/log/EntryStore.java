package org.answerable.desk.log;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.record.Refusal;
import org.answerable.record.log.Entry;
import org.answerable.record.log.Hash;
import org.answerable.record.log.Head;
import org.answerable.record.log.Item;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/**
 * The log's entries in order, each with its items, read as they are asked for; inside a transaction little is in memory at once. An entry whose
 * row is no entry makes {@link #next} throw a {@link Refusal} that names it; the next call gives the one after it.
 */
final class EntryStore implements Iterator<Entry>, AutoCloseable {
    private static final int AT_ONCE = 1000;

    private final ResultIterator<EntryRow> entries;
    private final ResultIterator<ItemRow> items;
    private @Nullable ItemRow ahead;

    @SuppressWarnings("ArrayRecordComponent") // never compared: a row on its way, which may hold no right hash
    private record EntryRow(long sequence, Instant at, UUID actor, String action, byte[] previous, byte[] hash) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared: a row on its way, which may hold no right hash
    private record ItemRow(long sequence, String kind, UUID object, byte[] commitment) {}

    EntryStore(Handle owner) {
        entries = owner.createQuery("select * from log_entry order by sequence")
                .setFetchSize(AT_ONCE)
                .map((row, context) -> new EntryRow(
                        row.getLong("sequence"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Objects.requireNonNull(row.getObject("actor", UUID.class)),
                        row.getString("action"),
                        row.getBytes("previous"),
                        row.getBytes("hash")))
                .iterator();
        items = owner.createQuery("select * from log_item order by sequence, ordinal")
                .setFetchSize(AT_ONCE)
                .map((row, context) -> new ItemRow(
                        row.getLong("sequence"),
                        row.getString("kind"),
                        Objects.requireNonNull(row.getObject("object", UUID.class)),
                        row.getBytes("commitment")))
                .iterator();
        advance();
    }

    /** Where the log says that it stands. */
    static Optional<Head> head(Handle owner) {
        return owner.createQuery("select sequence, hash from log_head where sequence > 0")
                .map((row, context) -> new Head(row.getLong("sequence"), new Hash(row.getBytes("hash"))))
                .findOne();
    }

    static long count(Handle owner) {
        return owner.createQuery("select count(*) from log_entry")
                .mapTo(Long.class)
                .one();
    }

    /** The id of this desk. */
    static UUID desk(Handle owner) {
        return owner.createQuery("select id from desk").mapTo(UUID.class).one();
    }

    @Override
    public boolean hasNext() {
        return entries.hasNext();
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        EntryRow row = entries.next();
        List<ItemRow> own = new ArrayList<>();
        for (ItemRow item = ahead; item != null && item.sequence() <= row.sequence(); item = ahead) {
            own.add(item);
            advance();
        }
        try {
            return new Entry(
                    row.sequence(),
                    row.at(),
                    row.actor(),
                    row.action(),
                    own.stream()
                            .map(item -> new Item(item.kind(), item.object(), new Hash(item.commitment())))
                            .toList(),
                    new Hash(row.previous()),
                    new Hash(row.hash()));
        } catch (IllegalArgumentException e) {
            throw new Refusal("log entry " + row.sequence() + " cannot be read, it was edited; run `verify`", e);
        }
    }

    private void advance() {
        ahead = items.hasNext() ? items.next() : null;
    }

    @Override
    public void close() {
        entries.close();
        items.close();
    }
}

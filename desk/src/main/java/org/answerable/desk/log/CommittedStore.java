package org.answerable.desk.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.answerable.record.log.Hash;
import org.answerable.record.log.Salt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/** What the log committed to, and the rows that should be there, both by identifier. */
final class CommittedStore {
    private static final int AT_ONCE = 1000;

    private final Handle handle;

    CommittedStore(Handle owner) {
        this.handle = owner;
    }

    /**
     * The last that the log says of an object.
     *
     * @param erased whether it says that the object was erased
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared: a row on its way, which may hold no right hash
    record Logged(UUID object, byte[] commitment, long entry, boolean erased) {
        boolean is(Hash other) {
            return Arrays.equals(commitment, other.bytes());
        }
    }

    /** A row that is there. */
    @SuppressWarnings("ArrayRecordComponent") // never compared: a row on its way, which may hold no right hash
    record Kept(UUID id, byte[] salt) {
        /** @throws IllegalArgumentException when it is no salt */
        Salt asSalt() {
            return new Salt(salt);
        }
    }

    /** The last that the log says of each object of a kind, by identifier; to be closed. */
    ResultIterator<Logged> logged(Kind kind) {
        return logged(kind, "", query -> query);
    }

    /** The last that the log says of these objects, where it committed to them. */
    List<Logged> logged(Kind kind, List<UUID> ids) {
        try (ResultIterator<Logged> found =
                logged(kind, " and i.object = any(:ids)", query -> query.bindArray("ids", UUID.class, ids))) {
            List<Logged> all = new ArrayList<>();
            found.forEachRemaining(all::add);
            return all;
        }
    }

    private ResultIterator<Logged> logged(Kind kind, String which, UnaryOperator<Query> bound) {
        Query query = handle.createQuery("""
                        select distinct on (i.object) i.object, i.commitment, i.sequence, e.action like '%.erase' as erased
                        from log_item i join log_entry e on e.sequence = i.sequence
                        where i.kind = :kind and i.commitment <> :none
                        """ + which + " order by i.object, i.sequence desc, i.ordinal desc")
                .bind("kind", kind.code())
                .bind("none", Hash.ZERO.bytes())
                .setFetchSize(AT_ONCE);
        return bound.apply(query)
                .map((row, context) -> new Logged(
                        Objects.requireNonNull(row.getObject("object", UUID.class)),
                        row.getBytes("commitment"),
                        row.getLong("sequence"),
                        row.getBoolean("erased")))
                .iterator();
    }

    /** The next rows of a kind after an identifier. */
    List<Kept> page(Kind kind, Optional<UUID> after) {
        return handle.createQuery(
                        "select %1$s as id, salt from %2$s where :all or %1$s > :after order by %1$s limit :most"
                                .formatted(kind.key(), kind.table()))
                .bind("all", after.isEmpty())
                .bind("after", after.orElse(new UUID(0, 0)))
                .bind("most", kind.page())
                .map((row, context) ->
                        new Kept(Objects.requireNonNull(row.getObject("id", UUID.class)), row.getBytes("salt")))
                .list();
    }

    long count(Kind kind) {
        return handle.createQuery("select count(*) from " + kind.table())
                .mapTo(Long.class)
                .one();
    }
}

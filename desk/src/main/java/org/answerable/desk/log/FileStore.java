package org.answerable.desk.log;

import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/** Which stored files there should be. */
final class FileStore {
    private final Handle handle;

    FileStore(Handle owner) {
        this.handle = owner;
    }

    /** A source and its bytes, as its row has them. */
    record Held(UUID source, String sha256, long size) {}

    /** Every source by the address of its bytes; to be closed. */
    ResultIterator<Held> all() {
        return handle.createQuery("select id, sha256, size from source order by sha256 collate \"C\", id")
                .setFetchSize(1000)
                .map((row, context) -> new Held(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        row.getString("sha256"),
                        row.getLong("size")))
                .iterator();
    }

    long count() {
        return handle.createQuery("select count(distinct sha256) from source")
                .mapTo(Long.class)
                .one();
    }

    boolean knows(String sha256) {
        return handle.createQuery("select exists (select from source where sha256 = :sha256)")
                .bind("sha256", sha256)
                .mapTo(Boolean.class)
                .one();
    }
}

package org.answerable.desk.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Deletes rows, as the owner of the tables; and takes references to them out of the rows that stay. */
final class ErasureStore {
    private final Handle handle;

    ErasureStore(Handle owner) {
        this.handle = owner;
    }

    /** Whether such a row is there; nobody changes it or adds to it until this transaction ends. */
    boolean lock(Kind kind, UUID id) {
        return handle.createQuery("select 1 from %s where %s = :id for update".formatted(kind.table(), kind.key()))
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Whether the log says that this claim or source was erased. */
    boolean wasErased(UUID id) {
        return handle.createQuery("""
                        select exists (select from log_item i join log_entry e on e.sequence = i.sequence
                                       where i.object = :id and i.kind in ('claim', 'source') and e.action like '%.erase')
                        """).bind("id", id).mapTo(Boolean.class).one();
    }

    /** The claims that rest on a source, locked. */
    List<UUID> claimsOn(UUID source) {
        return ids(
                "select id from claim where id in (select claim_id from passage where source_id = any(:ids)) order by id for update",
                List.of(source));
    }

    /** The rows of a kind that belong to these claims, sources or entities. */
    List<UUID> belonging(Kind kind, String column, Collection<UUID> to) {
        return ids("select %s from %s where %s = any(:ids) order by 1".formatted(kind.key(), kind.table(), column), to);
    }

    /** The entities that these claims are about or name, and that no other claim is about or names. */
    List<UUID> leftAlone(Collection<UUID> claims) {
        return ids("""
                select e.id from entity e
                where e.id in (select subject from claim where id = any(:ids)
                               union select value_entity from claim where id = any(:ids))
                  and not exists (select from claim c where c.subject = e.id and c.id <> all(:ids))
                  and not exists (select from claim c where c.value_entity = e.id and c.id <> all(:ids))
                order by e.id for update
                """, claims);
    }

    /** Empties a reference to what is erased, in the rows that stay; which rows these are. */
    List<UUID> detach(Kind kind, String reference, Collection<UUID> erased, Collection<UUID> going) {
        return handle.createUpdate("update %s set %s = null where %s = any(:ids) and %s <> all(:going)"
                        .formatted(kind.table(), reference, reference, kind.key()))
                .bindArray("ids", UUID.class, erased)
                .bindArray("going", UUID.class, going)
                .executeAndReturnGeneratedKeys(kind.key())
                .mapTo(UUID.class)
                .list();
    }

    /** The proposals of which these claims came, at any time. */
    List<UUID> proposalsOf(Collection<UUID> claims) {
        return ids("select distinct proposal_id from proposal_decision where claim_id = any(:ids) order by 1", claims);
    }

    /** The batches that these proposals are in. */
    List<UUID> batchesOf(Collection<UUID> proposals) {
        return ids("select distinct batch_id from proposal where id = any(:ids) order by 1", proposals);
    }

    void detachStandings(Collection<UUID> erased) {
        handle.createUpdate("update claim_head set corrected_by = null where corrected_by = any(:ids)")
                .bindArray("ids", UUID.class, erased)
                .execute();
    }

    void salt(Kind kind, UUID id, byte[] salt) {
        handle.createUpdate("update %s set salt = :salt where %s = :id".formatted(kind.table(), kind.key()))
                .bind("salt", salt)
                .bind("id", id)
                .execute();
    }

    /** Deletes rows; what belongs to them alone goes with them. */
    void delete(String table, Collection<UUID> ids) {
        handle.createUpdate("delete from %s where id = any(:ids)".formatted(table))
                .bindArray("ids", UUID.class, ids)
                .execute();
    }

    /** The addresses of the bytes of this source, unless another source is the same bytes. */
    List<String> filesOf(UUID source) {
        return handle.createQuery("""
                        select sha256 from source s where id = :id
                            and not exists (select from source o where o.sha256 = s.sha256 and o.id <> s.id)
                        """).bind("id", source).mapTo(String.class).list();
    }

    /** No source comes or goes until this transaction ends: the bytes of one that is erased must not become another's meanwhile. */
    void lockSources() {
        handle.execute("lock table source in share row exclusive mode");
    }

    private List<UUID> ids(String sql, Collection<UUID> bound) {
        return new ArrayList<>(handle.createQuery(sql)
                .bindArray("ids", UUID.class, bound)
                .mapTo(UUID.class)
                .list());
    }
}

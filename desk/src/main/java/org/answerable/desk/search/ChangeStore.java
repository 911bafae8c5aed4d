package org.answerable.desk.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.answerable.desk.access.Transaction;
import org.answerable.record.log.Hash;
import org.answerable.record.log.Head;
import org.jdbi.v3.core.Handle;

/** What the log says has changed, and which labels somebody sees. */
final class ChangeStore {
    private final Handle handle;

    ChangeStore(Transaction transaction) {
        this.handle = transaction.handle();
    }

    /** An object that the log names. */
    record Change(long sequence, int ordinal, Hash hash, String kind, UUID object) {}

    Optional<Head> head() {
        return handle.select("select sequence, hash from log_head where sequence > 0")
                .map((row, context) -> new Head(row.getLong("sequence"), new Hash(row.getBytes("hash"))))
                .findOne();
    }

    Optional<Hash> hash(long sequence) {
        return handle.select("select hash from log_entry where sequence = ?", sequence)
                .map((row, context) -> new Hash(row.getBytes("hash")))
                .findOne();
    }

    /** The next changes after a place in the log, up to an entry. That something was read or shown changes nothing. */
    List<Change> after(Reached reached, long until, int most) {
        return handle.createQuery("""
                        select i.sequence, i.ordinal, i.kind, i.object, e.hash
                        from log_item i join log_entry e on e.sequence = i.sequence
                        where i.sequence >= :sequence and i.sequence <= :until and (i.sequence > :sequence or i.ordinal > :ordinal)
                          and i.kind in ('source', 'text', 'claim', 'decision') and e.action not in ('source.read', 'search.show')
                        order by i.sequence, i.ordinal limit :most
                        """)
                .bind("sequence", reached.sequence())
                .bind("ordinal", reached.ordinal())
                .bind("until", until)
                .bind("most", most)
                .map((row, context) -> new Change(
                        row.getLong("sequence"),
                        row.getInt("ordinal"),
                        new Hash(row.getBytes("hash")),
                        row.getString("kind"),
                        row.getObject("object", UUID.class)))
                .list();
    }

    /** The claims that these decisions are on; decisions that are gone went with their claims. */
    Set<UUID> claimsOf(Collection<UUID> decisions) {
        return handle.createQuery("select distinct claim_id from decision where id = any(:ids)")
                .bindArray("ids", UUID.class, decisions)
                .mapTo(UUID.class)
                .set();
    }

    /** Those of these identifiers that are a source or a claim. */
    Set<UUID> existing(Collection<UUID> ids) {
        return handle.createQuery(
                        "select id from source where id = any(:ids) union all select id from claim where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .set();
    }

    /** The labels that the transaction's viewer sees. */
    List<Integer> labels() {
        return handle.select("select id from label").mapTo(Integer.class).list();
    }
}

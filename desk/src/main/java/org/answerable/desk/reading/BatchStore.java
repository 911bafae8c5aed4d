package org.answerable.desk.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.answerable.desk.access.Cases;
import org.answerable.desk.access.Transaction;
import org.answerable.record.log.Commitment;
import org.answerable.record.log.Item;
import org.answerable.record.log.Salt;
import org.answerable.record.passage.Selector;
import org.answerable.record.source.Source;
import org.jdbi.v3.core.Handle;

/** Batches of proposals as rows. */
final class BatchStore {
    private final Transaction transaction;
    private final Handle handle;

    BatchStore(Transaction transaction) {
        this.transaction = transaction;
        this.handle = transaction.handle();
    }

    /** Keeps a batch: one entry in the log for all of it. */
    void insert(Source source, Batch batch, List<Batch.Held> held, List<Selector.Text> passages) {
        Salt salt = Salt.fresh();
        int label = Cases.label(transaction, source.caseId(), source.confidentiality());
        handle.createUpdate("""
                        insert into proposal_batch (id, source_id, label, version, notices, by_id, at, salt)
                        values (:id, :source, :label, :version, :told, :by, :at, :salt)
                        """)
                .bind("id", batch.id())
                .bind("source", batch.source())
                .bind("version", batch.version())
                .bind("by", batch.by())
                .bind("at", batch.at())
                .bind("label", label)
                .bindArray("told", String.class, batch.notices())
                .bind("salt", salt.bytes())
                .execute();
        new ProposalStore(transaction).insert(source.id(), label, batch.id(), held, passages);
        transaction.note(
                "source.propose",
                new Item("source", source.id()),
                new Item("batch", batch.id(), Commitment.of(salt, batch.content(held))));
    }

    /** What the readings of a source want people to know, the latest last. */
    List<String> notices(UUID source) {
        List<String> all = new ArrayList<>();
        handle.select("select * from proposal_batch where source_id = ? order by at", source)
                .map(OfferRow.BATCH)
                .forEach(batch -> all.addAll(batch.notices()));
        return all;
    }
}

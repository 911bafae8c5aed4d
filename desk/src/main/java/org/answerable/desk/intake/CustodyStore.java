package org.answerable.desk.intake;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.answerable.desk.access.Cases;
import org.answerable.desk.access.Transaction;
import org.answerable.record.Identifier;
import org.answerable.record.log.Commitment;
import org.answerable.record.log.Item;
import org.answerable.record.log.Salt;
import org.answerable.record.source.Custody;
import org.answerable.record.source.Source;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The chain of custody as rows. */
final class CustodyStore {
    static final RowMapper<Custody> CUSTODY = (row, context) -> new Custody(
            row.getObject("id", UUID.class),
            row.getObject("source_id", UUID.class),
            row.getObject("at", OffsetDateTime.class).toInstant(),
            row.getObject("by_id", UUID.class),
            Custody.Event.valueOf(row.getString("event")),
            row.getString("detail"));

    private final Transaction transaction;
    private final Handle handle;

    CustodyStore(Transaction transaction) {
        this.transaction = transaction;
        this.handle = transaction.handle();
    }

    void add(Source source, Custody.Event event, String detail) {
        Custody entry = new Custody(
                Identifier.next(),
                source.id(),
                transaction.at(),
                transaction.viewer().account(),
                event,
                detail);
        Salt salt = Salt.fresh();
        handle.createUpdate("""
                        insert into custody (id, source_id, label, at, by_id, event, detail, salt)
                        values (:id, :sourceId, :label, :at, :by, :name, :detail, :salt)
                        """)
                .bindMethods(entry)
                .bind("name", event.name())
                .bind("label", Cases.label(transaction, source.caseId(), source.confidentiality()))
                .bind("salt", salt.bytes())
                .execute();
        String action = event == Custody.Event.RECEIVED ? "source.receive" : "source.custody";
        transaction.note(action, new Item("custody", entry.id(), Commitment.of(salt, entry.content())));
    }

    List<Custody> of(UUID source) {
        return handle.select("select * from custody where source_id = ? order by at, id", source)
                .map(CUSTODY)
                .list();
    }
}

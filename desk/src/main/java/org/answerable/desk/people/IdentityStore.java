package org.answerable.desk.people;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.desk.access.Transaction;
import org.answerable.record.identity.IdentityDecision;
import org.answerable.record.identity.Judgement;
import org.answerable.record.log.Commitment;
import org.answerable.record.log.Item;
import org.answerable.record.log.Salt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Decisions on identity as rows. */
final class IdentityStore {
    static final RowMapper<IdentityDecision> DECISION = (row, context) -> new IdentityDecision(
            Objects.requireNonNull(row.getObject("id", UUID.class)),
            row.getObject("left_id", UUID.class),
            row.getObject("right_id", UUID.class),
            Judgement.valueOf(row.getString("judgement")),
            row.getObject("by_id", UUID.class),
            row.getObject("at", OffsetDateTime.class).toInstant(),
            row.getString("reason"),
            row.getObject("undoes", UUID.class));

    private static final long LOCK = 0x77686F;

    private final Transaction transaction;
    private final Handle handle;

    IdentityStore(Transaction transaction) {
        this.transaction = transaction;
        this.handle = transaction.handle();
    }

    void append(IdentityDecision decision) {
        Salt salt = Salt.fresh();
        handle.createUpdate("""
                        insert into identity_decision (id, left_id, right_id, judgement, by_id, at, reason, undoes, salt)
                        values (:id, :left, :right, :outcome, :by, :at, :reason, :undoes, :salt)
                        """)
                .bindMethods(decision)
                .bind("outcome", decision.judgement().name())
                .bind("salt", salt.bytes())
                .execute();
        transaction.note(
                decision.undoes() == null ? "identity.decide" : "identity.undo",
                new Item("identity", decision.id(), Commitment.of(salt, decision.content())));
    }

    /** Lets nobody else decide until the transaction ends: what contradicts what depends on all decisions together. */
    void lock() {
        handle.execute("select pg_advisory_xact_lock(?)", LOCK);
    }

    boolean exists(UUID entity) {
        return handle.select("select 1 from entity where id = ?", entity)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Every decision that touches one of these entities, in the order in which they were made. */
    List<IdentityDecision> touching(Collection<UUID> entities) {
        return handle.createQuery(
                        "select * from identity_decision where left_id = any(:ids) or right_id = any(:ids) order by at, id")
                .bindArray("ids", UUID.class, entities)
                .map(DECISION)
                .list();
    }

    Optional<IdentityDecision> withId(UUID decision) {
        return handle.select("select * from identity_decision where id = ?", decision)
                .map(DECISION)
                .findOne();
    }

    /** All decisions, in the order in which they were made. */
    List<IdentityDecision> all() {
        return handle.createQuery("select * from identity_decision order by at, id")
                .map(DECISION)
                .list();
    }
}

package org.answerable.desk.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.answerable.desk.access.Transaction;
import org.answerable.record.log.Commitment;
import org.answerable.record.log.Item;
import org.answerable.record.log.Salt;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Decisions on proposals as rows, and the head table that says where each proposal stands after them. */
final class ChoiceStore {
    private final Transaction transaction;
    private final Handle handle;

    ChoiceStore(Transaction transaction) {
        this.transaction = transaction;
        this.handle = transaction.handle();
    }

    /**
     * Appends a decision.
     *
     * @param holds the step by which the proposal stands with it; absent when it waits again
     */
    void append(Choice choice, @Nullable UUID holds) {
        Salt salt = Salt.fresh();
        handle.createUpdate("""
                        insert into proposal_decision (id, proposal_id, source_id, label, version, step, was_step, undoes, outcome, claim_id, by_id,
                            at, salt)
                        select :id, p.id, p.source_id, p.label, :version, :step, :before, :undoes, :state, :claim, :by, :at, :salt
                        from proposal p where p.id = :proposal
                        """)
                .bind("id", choice.id())
                .bind("proposal", choice.proposal())
                .bind("version", choice.version())
                .bind("step", choice.step())
                .bind("before", choice.before())
                .bind("undoes", choice.undoes())
                .bind("state", choice.outcome().name())
                .bind("claim", choice.claim())
                .bind("by", choice.by())
                .bind("at", choice.at())
                .bind("salt", salt.bytes())
                .execute();
        handle.createUpdate("""
                        update proposal_head set state = :state, version = :version, step = :holds, claim_id = :claim, by_id = :by, at = :at
                        where proposal_id = :proposal
                        """)
                .bind("state", choice.outcome().name())
                .bind("version", choice.version())
                .bind("holds", holds)
                .bind("claim", choice.claim())
                .bind("by", choice.by())
                .bind("at", choice.at())
                .bind("proposal", choice.proposal())
                .execute();
        transaction.note(
                "proposal." + (choice.undoes() == null ? "decide" : "undo"),
                new Item("choice", choice.id(), Commitment.of(salt, choice.content())));
    }

    /** What a step decided on a proposal. */
    Optional<Choice> of(UUID step, UUID proposal) {
        return handle.select("select * from proposal_decision where step = ? and proposal_id = ?", step, proposal)
                .map(OfferRow.CHOICE)
                .findOne();
    }

    /** Whether this account made this step on this source before. */
    boolean made(UUID source, UUID step) {
        return handle.createQuery("""
                        select exists (select from proposal_decision where step = :step and source_id = :source and by_id = :by)
                        """)
                .bind("step", step)
                .bind("source", source)
                .bind("by", transaction.viewer().account())
                .mapTo(Boolean.class)
                .one();
    }

    /** The viewer's own steps on a source that can be taken back, the latest first. */
    List<UUID> undoable(UUID source, int most) {
        return handle.createQuery("""
                        select step from proposal_decision d
                        where source_id = :source and by_id = :by and undoes is null
                            and not exists (select from proposal_decision u where u.undoes = d.step)
                        group by step order by max(at) desc, step desc limit :most
                        """)
                .bind("source", source)
                .bind("by", transaction.viewer().account())
                .bind("most", most)
                .mapTo(UUID.class)
                .list();
    }

    /** The latest claim that ever came of a proposal. */
    Optional<UUID> claimOf(UUID proposal) {
        return handle.select("""
                        select claim_id from proposal_decision where proposal_id = ? and claim_id is not null order by version desc limit 1
                        """, proposal).mapTo(UUID.class).findOne();
    }
}

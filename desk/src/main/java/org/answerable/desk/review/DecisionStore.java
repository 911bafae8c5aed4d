package org.answerable.desk.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.answerable.desk.access.Transaction;
import org.answerable.record.claim.Assessment;
import org.answerable.record.claim.Decision;
import org.answerable.record.claim.Reading;
import org.answerable.record.claim.Standing;
import org.answerable.record.log.Commitment;
import org.answerable.record.log.Item;
import org.answerable.record.log.Salt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Decisions as rows, and the head table that says where each claim stands after them. */
final class DecisionStore {
    static final RowMapper<Decision> DECISION = (row, context) -> decision(row);

    private final Transaction transaction;
    private final Handle handle;

    DecisionStore(Transaction transaction) {
        this.transaction = transaction;
        this.handle = transaction.handle();
    }

    /** The decisions on a claim in the order in which they were made; nobody else decides on it until this transaction ends. */
    List<Decision> lock(UUID claim) {
        handle.select("select claim_id from claim_head where claim_id = ? for update", claim)
                .mapTo(UUID.class)
                .findOne();
        return on(claim);
    }

    List<Decision> on(UUID claim) {
        return handle.select("select * from decision where claim_id = ? order by at, id", claim)
                .map(DECISION)
                .list();
    }

    /** Appends a decision; `standing` is where the claim stands with it. */
    void append(Decision decision, Standing standing) {
        Salt salt = Salt.fresh();
        Row row = Row.of(decision);
        handle.createUpdate("""
                        insert into decision (id, claim_id, label, kind, outcome, corrected_by, standard, credibility, by_id, at, reason, salt)
                        select :id, c.id, c.label, :kind, :outcome, :correctedBy, :standard, :credibility, :by, :at, :reason, :salt
                        from claim c where c.id = :claim
                        """)
                .bindMethods(row)
                .bind("id", decision.id())
                .bind("claim", decision.claimId())
                .bind("by", decision.by())
                .bind("at", decision.at())
                .bind("reason", decision.reason())
                .bind("salt", salt.bytes())
                .execute();
        handle.createUpdate("""
                        update claim_head set reading = :reading, corrected_by = :correctedBy, assessment = :assessment, standard = :standard,
                            credibility = :credibility
                        where claim_id = :claim
                        """)
                .bind("reading", standing.reading().name())
                .bind("correctedBy", standing.correctedBy())
                .bind("assessment", standing.assessment().name())
                .bind("standard", standing.standard())
                .bind("credibility", standing.credibility())
                .bind("claim", decision.claimId())
                .execute();
        transaction.note(
                "claim." + row.action(), new Item("decision", decision.id(), Commitment.of(salt, decision.content())));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID claim = row.getObject("claim_id", UUID.class);
        UUID by = row.getObject("by_id", UUID.class);
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        String reason = row.getString("reason");
        String outcome = row.getString("outcome");
        return "reading".equals(row.getString("kind"))
                ? new Decision.Read(
                        id, claim, Reading.valueOf(outcome), row.getObject("corrected_by", UUID.class), by, at, reason)
                : new Decision.Assess(
                        id,
                        claim,
                        Assessment.valueOf(outcome),
                        row.getString("standard"),
                        row.getObject("credibility", Integer.class),
                        by,
                        at,
                        reason);
    }

    /** The columns in which the two kinds of decision differ. Public for the mapper of bindings. */
    public record Row(
            String kind,
            String outcome,
            @Nullable UUID correctedBy,
            @Nullable String standard,
            @Nullable Integer credibility) {
        static Row of(Decision decision) {
            return switch (decision) {
                case Decision.Read read -> new Row("reading", read.outcome().name(), read.correctedBy(), null, null);
                case Decision.Assess assess ->
                    new Row("assessment", assess.outcome().name(), null, assess.standard(), assess.credibility());
            };
        }

        String action() {
            return kind.equals("reading") ? "read" : "assess";
        }
    }
}

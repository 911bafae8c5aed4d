package org.answerable.desk.reading;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.answerable.record.claim.Modality;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Rows of proposals, read. */
final class OfferRow {
    static final RowMapper<Offer> OFFER = (row, context) -> new Offer(
            id(row, "id"),
            row.getInt("place"),
            proposal(row),
            row.getInt("page"),
            row.getString("prefix"),
            row.getString("suffix"),
            head(row),
            Objects.requireNonNullElse(row.getString("decided_by"), ""));

    static final RowMapper<Batch> BATCH = (row, context) -> new Batch(
            id(row, "id"),
            id(row, "source_id"),
            row.getString("version"),
            texts(row, "notices"),
            id(row, "by_id"),
            Objects.requireNonNull(moment(row, "at")));

    static final RowMapper<Choice> CHOICE = (row, context) -> new Choice(
            id(row, "id"),
            id(row, "proposal_id"),
            id(row, "source_id"),
            row.getInt("version"),
            id(row, "step"),
            row.getObject("was_step", UUID.class),
            row.getObject("undoes", UUID.class),
            State.valueOf(row.getString("outcome")),
            row.getObject("claim_id", UUID.class),
            id(row, "by_id"),
            Objects.requireNonNull(moment(row, "at")));

    private OfferRow() {}

    static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getString("subject"),
                row.getString("schema"),
                row.getString("property"),
                row.getString("value"),
                row.getString("time"),
                texts(row, "other_times"),
                Modality.valueOf(row.getString("modality")),
                row.getString("asserter"),
                row.getInt("start_at"),
                row.getInt("end_at"),
                row.getString("quote"),
                texts(row, "parts").stream().map(Parts::read).toList(),
                texts(row, "annotators"),
                row.getDouble("confidence"),
                row.getString("why"));
    }

    static Offer.Head head(ResultSet row) throws SQLException {
        return new Offer.Head(
                State.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("step", UUID.class),
                row.getObject("claim_id", UUID.class),
                moment(row, "decided_at"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.asList((String[]) array.getArray());
    }
}

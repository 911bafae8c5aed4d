package org.answerable.desk.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.answerable.record.claim.Assessment;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.claim.Reading;
import org.answerable.record.claim.Standing;
import org.answerable.record.claim.Stated;
import org.answerable.record.claim.Value;
import org.answerable.record.passage.Passage;
import org.answerable.record.source.Confidentiality;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * One row of claims; the claim itself comes to be when its passages, which are rows of their own, are beside it.
 */
record ClaimRow(UUID id, Function<List<Passage>, Claim> claim, Standing standing) {
    static final RowMapper<ClaimRow> MAPPER = (row, context) ->
            new ClaimRow(Objects.requireNonNull(row.getObject("id", UUID.class)), claim(row), standing(row));

    static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                Reading.valueOf(row.getString("reading")),
                row.getObject("corrected_by", UUID.class),
                Assessment.valueOf(row.getString("assessment")),
                row.getString("standard"),
                row.getObject("credibility", Integer.class));
    }

    Stated with(Map<UUID, List<Passage>> passages) {
        List<Passage> own = Objects.requireNonNull(passages.get(id), "a claim has passages");
        return new Stated(Objects.requireNonNull(claim.apply(own)), standing);
    }

    static String kind(Value value) {
        return switch (value) {
            case Value.Words words -> "words";
            case Value.Date date -> "date";
            case Value.Quantity quantity -> "quantity";
            case Value.Entity entity -> "entity";
        };
    }

    private static Function<List<Passage>, Claim> claim(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID caseId = row.getObject("case_id", UUID.class);
        Confidentiality confidentiality = Confidentiality.ofLevel(row.getInt("level"));
        UUID subject = row.getObject("subject", UUID.class);
        String schema = row.getString("schema");
        String named = row.getString("named");
        String property = row.getString("property");
        Value value = value(row);
        String time = row.getString("time");
        String asserter = row.getString("asserter");
        Modality modality = Modality.valueOf(row.getString("modality"));
        UUID corrects = row.getObject("corrects", UUID.class);
        String method = row.getString("method");
        UUID madeBy = row.getObject("made_by", UUID.class);
        Instant madeAt = row.getObject("made_at", OffsetDateTime.class).toInstant();
        return passages -> new Claim(
                id,
                caseId,
                confidentiality,
                subject,
                schema,
                named,
                property,
                value,
                time,
                asserter,
                modality,
                passages,
                corrects,
                method,
                madeBy,
                madeAt);
    }

    private static Value value(ResultSet row) throws SQLException {
        String text = row.getString("value_text");
        return switch (row.getString("value_kind")) {
            case "date" -> new Value.Date(row.getString("value_edtf"), text);
            case "quantity" ->
                new Value.Quantity(
                        row.getBigDecimal("value_lowest"),
                        row.getBigDecimal("value_highest"),
                        row.getString("value_unit"),
                        text);
            case "entity" -> new Value.Entity(row.getObject("value_entity", UUID.class), text);
            default -> new Value.Words(text);
        };
    }
}

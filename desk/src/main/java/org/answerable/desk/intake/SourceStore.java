package org.answerable.desk.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.answerable.desk.access.Cases;
import org.answerable.desk.access.Transaction;
import org.answerable.record.log.Commitment;
import org.answerable.record.log.Item;
import org.answerable.record.log.Salt;
import org.answerable.record.source.Capture;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Reliability;
import org.answerable.record.source.Source;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Sources as rows. */
final class SourceStore {
    static final RowMapper<Source> SOURCE = (row, context) -> new Source(
            row.getObject("id", UUID.class),
            row.getObject("case_id", UUID.class),
            Confidentiality.ofLevel(row.getInt("level")),
            row.getString("sha256"),
            row.getLong("size"),
            row.getString("media_type"),
            row.getString("file_name"),
            row.getString("title"),
            row.getString("published"),
            Reliability.parse(row.getString("reliability")),
            row.getObject("derives_from", UUID.class),
            row.getString("restated_from"),
            capture(row),
            row.getObject("received_at", OffsetDateTime.class).toInstant(),
            row.getObject("received_by", UUID.class));

    static final String SELECT = "select s.*, l.level from source s join label l on l.id = s.label ";

    private final Transaction transaction;
    private final Handle handle;

    SourceStore(Transaction transaction) {
        this.transaction = transaction;
        this.handle = transaction.handle();
    }

    void insert(Source source) {
        Salt salt = Salt.fresh();
        handle.createUpdate("""
                        insert into source (id, case_id, label, sha256, size, media_type, file_name, title, published, reliability, derives_from,
                            restated_from, capture_address, capture_collector, captured_at, capture_machine, capture_identity, capture_method,
                            capture_context, received_at, received_by, salt)
                        values (:id, :caseId, :label, :sha256, :size, :mediaType, :fileName, :title, :published, :grade, :derivesFrom,
                            :restatedFrom, :capture.address, :capture.collector, :capture.collectedAt, :capture.machine, :capture.identity,
                            :capture.method, :capture.context, :receivedAt, :receivedBy, :salt)
                        """)
                .bindMethods(source)
                .bindMethods("capture", source.capture())
                .bind("grade", source.reliability().name())
                .bind("label", Cases.label(transaction, source.caseId(), source.confidentiality()))
                .bind("salt", salt.bytes())
                .execute();
        transaction.note("source.receive", new Item("source", source.id(), Commitment.of(salt, source.content())));
    }

    Optional<Source> withId(UUID id) {
        return handle.select(SELECT + "where s.id = ?", id).map(SOURCE).findOne();
    }

    /** The sources that are these bytes, in one case, of those that this viewer sees. */
    Optional<Source> withBytes(UUID caseId, String sha256) {
        return handle.select(
                        SELECT + "where s.case_id = ? and s.sha256 = ? order by s.received_at limit 1", caseId, sha256)
                .map(SOURCE)
                .findOne();
    }

    /** Whether any source at all is these bytes; for recovery alone. */
    boolean knows(String sha256) {
        return handle.select("select 1 from source where sha256 = ? limit 1", sha256)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** The latest received first; at most this many, received before that moment. */
    List<Source> latest(@Nullable UUID caseId, Instant before, int most) {
        return handle.createQuery(SELECT + """
                        where s.received_at < :before and (:caseId::uuid is null or s.case_id = :caseId::uuid)
                        order by s.received_at desc, s.id desc limit :most
                        """)
                .bind("before", before)
                .bind("caseId", caseId)
                .bind("most", most)
                .map(SOURCE)
                .list();
    }

    List<Source> withIds(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : handle.createQuery(SELECT + "where s.id = any(:ids)")
                        .bindArray("ids", UUID.class, ids)
                        .map(SOURCE)
                        .list();
    }

    private static Capture capture(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("captured_at", OffsetDateTime.class);
        return new Capture(
                row.getString("capture_address"),
                row.getString("capture_collector"),
                at == null ? null : at.toInstant(),
                row.getString("capture_machine"),
                row.getString("capture_identity"),
                row.getString("capture_method"),
                row.getString("capture_context"));
    }
}

package org.answerable.desk.review;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.answerable.desk.access.Cases;
import org.answerable.desk.access.Transaction;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Standing;
import org.answerable.record.claim.Stated;
import org.answerable.record.claim.Value;
import org.answerable.record.log.Commitment;
import org.answerable.record.log.Item;
import org.answerable.record.log.Salt;
import org.answerable.record.passage.Passage;
import org.answerable.record.time.Edtf;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Claims as rows, with the standing that their decisions add up to. */
final class ClaimStore {
    /**
     * Claims that some other part of the query names. The standing is looked up claim by claim (that is what {@code offset 0} holds the planner
     * to): a record is small, and the head table is not.
     */
    private static final String SELECT = """
            select c.*, l.level, h.reading, h.corrected_by, h.assessment, h.standard, h.credibility
            from claim c join label l on l.id = c.label
                cross join lateral (select * from claim_head where claim_id = c.id offset 0) h
            """;

    private final Transaction transaction;
    private final Handle handle;

    ClaimStore(Transaction transaction) {
        this.transaction = transaction;
        this.handle = transaction.handle();
    }

    void insert(Claim claim) {
        Salt salt = Salt.fresh();
        int label = Cases.label(transaction, claim.caseId(), claim.confidentiality());
        Update update = handle.createUpdate("""
                        insert into claim (id, case_id, label, subject, schema, named, property, value_kind, value_text, value_entity, value_edtf,
                            value_earliest, value_latest, value_lowest, value_highest, value_unit, time, time_earliest, time_latest, asserter,
                            modality, corrects, method, made_by, made_at, salt)
                        values (:id, :caseId, :label, :subject, :schema, :named, :property, :kind, :text, :entity, :edtf, :earliest, :latest,
                            :lowest, :highest, :unit, :time, :timeEarliest, :timeLatest, :asserter, :sense, :corrects, :method, :madeBy,
                            :madeAt, :salt)
                        """)
                .bindMethods(claim)
                .bind("label", label)
                .bind("sense", claim.modality().name())
                .bind("salt", salt.bytes());
        bindValue(update, claim.value());
        bindTime(update, claim.time(), "timeEarliest", "timeLatest");
        update.execute();
        new PassageStore(handle).insert(claim, label);
        handle.execute(
                "insert into claim_head (claim_id, label, reading, assessment) values (?, ?, ?, ?)",
                claim.id(),
                label,
                Standing.OPEN.reading().name(),
                Standing.OPEN.assessment().name());
        transaction.note("claim.make", new Item("claim", claim.id(), Commitment.of(salt, claim.content())));
    }

    Optional<Stated> withId(UUID id) {
        return stated(handle.createQuery(SELECT + "where c.id = :id").bind("id", id)).stream()
                .findFirst();
    }

    /** The claims with these identifiers that are there, in the order of the identifiers given. */
    List<Stated> withIds(List<UUID> ids) {
        Map<UUID, Stated> found =
                stated(handle.createQuery(SELECT + "where c.id = any(:ids)").bindArray("ids", UUID.class, ids)).stream()
                        .collect(Collectors.toMap(each -> each.claim().id(), Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Everything said about these entities, which are one. */
    List<Stated> about(Collection<UUID> subjects) {
        return stated(handle.createQuery(SELECT + "where c.subject = any(:ids) order by c.id")
                .bindArray("ids", UUID.class, subjects));
    }

    /** Everything that names these entities as a value. */
    List<Stated> naming(Collection<UUID> entities) {
        return stated(handle.createQuery(SELECT + "where c.value_entity = any(:ids) order by c.id")
                .bindArray("ids", UUID.class, entities));
    }

    /** Everything that rests on a source, in the order in which it stands there. */
    List<Stated> on(UUID source) {
        return withIds(
                handle.createQuery("""
                        select claim_id from passage where source_id = :source group by claim_id order by min(start_at), claim_id
                        """).bind("source", source).mapTo(UUID.class).list());
    }

    /** What waits for a reading, the earliest made first, after a claim. */
    List<Stated> open(@Nullable UUID after, int most) {
        return withIds(handle.createQuery("""
                        select claim_id from claim_head where reading = 'OPEN' and claim_id > :after order by claim_id limit :most
                        """)
                .bind("after", after == null ? new UUID(0, 0) : after)
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
    }

    int countOpen(int most) {
        return handle.select("select count(*) from (select from claim_head where reading = 'OPEN' limit ?) q", most)
                .mapTo(Integer.class)
                .one();
    }

    private List<Stated> stated(Query query) {
        List<ClaimRow> rows = query.map(ClaimRow.MAPPER).list();
        Map<UUID, List<Passage>> passages =
                new PassageStore(handle).of(rows.stream().map(ClaimRow::id).toList());
        return rows.stream().map(row -> row.with(passages)).toList();
    }

    private static void bindValue(Update update, Value value) {
        UUID entity = value instanceof Value.Entity named ? named.entity() : null;
        String edtf = value instanceof Value.Date date ? date.edtf() : null;
        Value.Quantity quantity = value instanceof Value.Quantity number ? number : null;
        BigDecimal lowest = quantity == null ? null : quantity.lowest();
        BigDecimal highest = quantity == null ? null : quantity.highest();
        update.bind("kind", ClaimRow.kind(value))
                .bind("text", value.text())
                .bind("entity", entity)
                .bind("edtf", edtf)
                .bind("lowest", lowest)
                .bind("highest", highest)
                .bind("unit", quantity == null ? null : quantity.unit());
        bindTime(update, edtf, "earliest", "latest");
    }

    private static void bindTime(Update update, @Nullable String edtf, String earliest, String latest) {
        Edtf time = edtf == null ? null : Edtf.parse(edtf);
        update.bind(earliest, time == null ? null : time.earliest().orElse(null))
                .bind(latest, time == null ? null : time.latest().orElse(null));
    }
}

package org.answerable.desk.reading;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.answerable.desk.access.Transaction;
import org.answerable.record.passage.Selector;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Proposals as rows, with where they stand. */
final class ProposalStore {
    private static final String SELECT = """
            select p.*, h.place, h.state, h.version, h.step, h.claim_id, h.at as decided_at, a.name as decided_by
            from proposal_head h join proposal p on p.id = h.proposal_id left join account a on a.id = h.by_id
            """;

    private final Handle handle;

    ProposalStore(Transaction transaction) {
        this.handle = transaction.handle();
    }

    /** Those at these places of a source, in the order of its text. */
    List<Offer> window(UUID source, int from, int to) {
        return handle.createQuery(
                        SELECT + "where h.source_id = :source and :from <= h.place and h.place < :to order by h.place")
                .bind("source", source)
                .bind("from", from)
                .bind("to", to)
                .map(OfferRow.OFFER)
                .list();
    }

    Optional<Offer> withId(UUID source, UUID id) {
        return handle.createQuery(SELECT + "where h.proposal_id = :id and h.source_id = :source")
                .bind("id", id)
                .bind("source", source)
                .map(OfferRow.OFFER)
                .findOne();
    }

    /** The same; nobody else decides on it until this transaction ends. */
    Optional<Offer> lock(UUID source, UUID id) {
        boolean there = handle.select("select 1 from proposal_head where proposal_id = ? for update", id)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        return there ? withId(source, id) : Optional.empty();
    }

    /** Those that a step decided and that still stand by it, locked, in the order of the text. */
    List<Offer> lockStep(UUID source, UUID step) {
        handle.select(
                        "select proposal_id from proposal_head where source_id = ? and step = ? order by proposal_id for update",
                        source,
                        step)
                .mapTo(UUID.class)
                .list();
        return handle.createQuery(SELECT + "where h.source_id = :source and h.step = :step order by h.place")
                .bind("source", source)
                .bind("step", step)
                .map(OfferRow.OFFER)
                .list();
    }

    /** Those that wait and that annotators agree on, locked, in the order of the text. */
    List<Offer> lockAgreed(UUID source, double least) {
        List<UUID> ids = handle.createQuery("""
                        select h.proposal_id from proposal_head h join proposal p on p.id = h.proposal_id
                        where h.source_id = :source and h.state = 'OPEN' and (1 < cardinality(p.annotators) or :least <= p.confidence)
                        order by h.proposal_id for update of h
                        """)
                .bind("source", source)
                .bind("least", least)
                .mapTo(UUID.class)
                .list();
        return handle.createQuery(SELECT + "where h.proposal_id = any(:ids) and h.state = 'OPEN' order by h.place")
                .bindArray("ids", UUID.class, ids)
                .map(OfferRow.OFFER)
                .list();
    }

    int countAgreed(UUID source, double least) {
        return handle.createQuery("""
                        select count(*) from proposal_head h join proposal p on p.id = h.proposal_id
                        where h.source_id = :source and h.state = 'OPEN' and (1 < cardinality(p.annotators) or :least <= p.confidence)
                        """)
                .bind("source", source)
                .bind("least", least)
                .mapTo(Integer.class)
                .one();
    }

    /** The place of the first that waits, from this place on. */
    OptionalInt open(UUID source, int from) {
        return handle.createQuery("""
                        select place from proposal_head where source_id = :source and state = 'OPEN' and :from <= place order by place limit 1
                        """)
                .bind("source", source)
                .bind("from", from)
                .mapTo(Integer.class)
                .findOne()
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** Those that were decided at this moment or later. */
    List<Offer> decidedSince(UUID source, Instant since, int most) {
        return handle.createQuery(SELECT + """
                        where h.source_id = :source and h.proposal_id in
                            (select proposal_id from proposal_decision where source_id = :source and :since <= at)
                        order by h.place limit :most
                        """)
                .bind("source", source)
                .bind("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .bind("most", most)
                .map(OfferRow.OFFER)
                .list();
    }

    /** Those that stand between these offsets, at least in part. */
    List<Offer> between(UUID source, int start, int end) {
        return handle.createQuery(SELECT + """
                        where h.source_id = :source and p.source_id = :source and p.start_at < :end and :start < p.end_at order by h.place
                        """)
                .bind("source", source)
                .bind("start", start)
                .bind("end", end)
                .map(OfferRow.OFFER)
                .list();
    }

    /** What all the proposals of a source say, decided or not. */
    List<Proposal> all(UUID source) {
        return handle.select("select * from proposal where source_id = ?", source)
                .map((row, context) -> OfferRow.proposal(row))
                .list();
    }

    void insert(UUID source, int label, UUID batch, List<Batch.Held> held, List<Selector.Text> passages) {
        if (held.isEmpty()) {
            return;
        }
        PreparedBatch rows = handle.prepareBatch("""
                insert into proposal (id, batch_id, ordinal, source_id, label, start_at, end_at, page, quote, prefix, suffix, subject, schema,
                    property, value, time, other_times, modality, asserter, parts, annotators, confidence, why)
                values (:id, :batch, :ordinal, :source, :label, :start, :end, :page, :quote, :prefix, :suffix, :subject, :schema,
                    :property, :value, :time, :otherTimes, :sense, :asserter, :written, :annotators, :confidence, :why)
                """);
        PreparedBatch heads = handle.prepareBatch("""
                insert into proposal_head (proposal_id, source_id, label, place, state, version) values (:id, :source, :label, 0, 'OPEN', 0)
                """);
        for (int i = 0; i < held.size(); i++) {
            Proposal each = held.get(i).proposal();
            Selector.Text passage = passages.get(i);
            rows.bindMethods(passage)
                    .bind("id", held.get(i).id())
                    .bind("batch", batch)
                    .bind("ordinal", held.get(i).ordinal())
                    .bind("source", source)
                    .bind("label", label)
                    .bind("subject", each.subject())
                    .bind("schema", each.schema())
                    .bind("property", each.property())
                    .bind("value", each.value())
                    .bind("time", each.time())
                    .bindArray("otherTimes", String.class, each.otherTimes())
                    .bind("sense", each.modality().name())
                    .bind("asserter", each.asserter())
                    .bindArray(
                            "written",
                            String.class,
                            each.parts().stream().map(Parts::write).toList())
                    .bindArray("annotators", String.class, each.annotators())
                    .bind("confidence", each.confidence())
                    .bind("why", each.why())
                    .add();
            heads.bind("id", held.get(i).id())
                    .bind("source", source)
                    .bind("label", label)
                    .add();
        }
        rows.execute();
        heads.execute();
        handle.createUpdate("""
                        update proposal_head h set place = n.place
                        from (select id, row_number() over (order by start_at, end_at, id) as place from proposal where source_id = :source) n
                        where h.source_id = :source and h.proposal_id = n.id
                        """).bind("source", source).execute();
    }
}

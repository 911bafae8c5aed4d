package org.answerable.desk.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.record.log.Content;
import org.jdbi.v3.core.Handle;

/**
 * Proposals and the decisions on them read again from their rows, as the log committed to them: this room's door for the verification and the
 * erasure, which work on the connection of the owner of the tables. A row that cannot be read as what it should be makes these methods throw.
 */
public final class ProposalRows {
    private ProposalRows() {}

    /** What these batches hold, their proposals included. */
    public static Map<UUID, Content> batches(Handle owner, Collection<UUID> ids) {
        Map<UUID, List<Batch.Held>> held = owner
                .createQuery("select * from proposal where batch_id = any(:ids) order by batch_id, ordinal")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> Map.entry(
                        Objects.requireNonNull(row.getObject("batch_id", UUID.class)),
                        new Batch.Held(
                                row.getInt("ordinal"),
                                Objects.requireNonNull(row.getObject("id", UUID.class)),
                                OfferRow.proposal(row))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return owner.createQuery("select * from proposal_batch where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map(OfferRow.BATCH)
                .collect(Collectors.toMap(Batch::id, batch -> batch.content(held.getOrDefault(batch.id(), List.of()))));
    }

    /** What these decisions hold. */
    public static Map<UUID, Content> choices(Handle owner, Collection<UUID> ids) {
        return owner.createQuery("select * from proposal_decision where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map(OfferRow.CHOICE)
                .collect(Collectors.toMap(Choice::id, Choice::content));
    }
}

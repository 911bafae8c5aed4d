package org.answerable.desk.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.record.claim.Decision;
import org.answerable.record.claim.Standing;
import org.answerable.record.log.Content;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Selector;
import org.answerable.record.time.Edtf;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/**
 * Claims and decisions read again from their rows, as the log committed to them: this room's door for the verification, which works on the
 * connection of the owner of the tables. A row that cannot be read as what it should be makes these methods throw; the verification then asks
 * for one at a time.
 */
public final class StoredClaimRows {
    private static final int AT_ONCE = 1000;
    // Where a claim stands is no part of it, and the head table is verified by itself: a claim without a head must be
    // readable here.
    private static final String WITHOUT_STANDING = """
            select c.*, l.level, 'OPEN' as reading, null::uuid as corrected_by, 'UNASSESSED' as assessment, null::text as standard,
                null::smallint as credibility
            from claim c join label l on l.id = c.label
            where c.id = any(:ids)
            """;

    private StoredClaimRows() {}

    /** What these claims hold, passages included. */
    public static Map<UUID, Content> claims(Handle owner, Collection<UUID> ids) {
        List<ClaimRow> rows = owner.createQuery(WITHOUT_STANDING)
                .bindArray("ids", UUID.class, ids)
                .map(ClaimRow.MAPPER)
                .list();
        Map<UUID, List<Passage>> passages = new PassageStore(owner).of(ids);
        return rows.stream()
                .collect(Collectors.toMap(
                        ClaimRow::id, row -> row.with(passages).claim().content()));
    }

    /** What these decisions hold. */
    public static Map<UUID, Content> decisions(Handle owner, Collection<UUID> ids) {
        return owner.createQuery("select * from decision where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map(DecisionStore.DECISION)
                .collect(Collectors.toMap(Decision::id, Decision::content));
    }

    /** Where these claims stand by their decisions; a claim without decisions is not among them. */
    public static Map<UUID, Standing> decided(Handle owner, Collection<UUID> claims) {
        Map<UUID, Standing> standings = new HashMap<>();
        owner.createQuery("select * from decision where claim_id = any(:claims) order by claim_id, at, id")
                .bindArray("claims", UUID.class, claims)
                .map(DecisionStore.DECISION)
                .forEach(decision -> standings.put(
                        decision.claimId(),
                        standings
                                .getOrDefault(decision.claimId(), Standing.OPEN)
                                .then(decision)));
        return standings;
    }

    /** Where these claims stand by the head table. */
    public static Map<UUID, Standing> recorded(Handle owner, Collection<UUID> claims) {
        return owner.createQuery("select * from claim_head where claim_id = any(:claims)")
                .bindArray("claims", UUID.class, claims)
                .map((row, context) -> Map.entry(
                        Objects.requireNonNull(row.getObject("claim_id", UUID.class)), ClaimRow.standing(row)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every passage that quotes a text, by source and claim; to be closed. Inside a transaction it is read as it is asked for. */
    public static ResultIterator<Quoted> quotes(Handle owner) {
        return owner.createQuery("select * from passage where kind = 'text' order by source_id, claim_id, ordinal")
                .setFetchSize(AT_ONCE)
                .map((row, context) -> {
                    Selector selector;
                    try {
                        selector = PassageStore.selector(row);
                    } catch (RuntimeException e) {
                        selector = null;
                    }
                    return new Quoted(
                            Objects.requireNonNull(row.getObject("claim_id", UUID.class)),
                            Objects.requireNonNull(row.getObject("source_id", UUID.class)),
                            selector instanceof Selector.Text text ? text : null);
                })
                .iterator();
    }

    /** Whether each claim's days, which lists are ordered by, are those of its dates; only claims with either; to be closed. */
    public static ResultIterator<Dated> dates(Handle owner) {
        return owner.createQuery("""
                        select id, value_edtf, value_earliest, value_latest, time, time_earliest, time_latest from claim
                        where value_edtf is not null or time is not null
                            or coalesce(value_earliest, value_latest, time_earliest, time_latest) is not null
                        """)
                .setFetchSize(AT_ONCE)
                .map((row, context) -> new Dated(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        isOf(
                                        row.getString("value_edtf"),
                                        row.getObject("value_earliest", LocalDate.class),
                                        row.getObject("value_latest", LocalDate.class))
                                && isOf(
                                        row.getString("time"),
                                        row.getObject("time_earliest", LocalDate.class),
                                        row.getObject("time_latest", LocalDate.class))))
                .iterator();
    }

    private static boolean isOf(@Nullable String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (edtf == null) {
            return earliest == null && latest == null;
        }
        try {
            Edtf time = Edtf.parse(edtf);
            return Objects.equals(time.earliest().orElse(null), earliest)
                    && Objects.equals(time.latest().orElse(null), latest);
        } catch (RuntimeException e) {
            return false;
        }
    }

    /**
     * A passage that quotes a text.
     *
     * @param text absent when the row cannot be read
     */
    public record Quoted(UUID claim, UUID source, Selector.@Nullable Text text) {}

    /** A claim with dates, and whether the days beside them are theirs. */
    public record Dated(UUID claim, boolean right) {}
}

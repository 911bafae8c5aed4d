package org.answerable.desk.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.record.claim.Claim;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Selector;
import org.answerable.record.passage.W3cSelector;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Passages as rows of their claims. Text has columns of its own, because places in a text are looked up by position. */
final class PassageStore {
    private final Handle handle;

    PassageStore(Handle handle) {
        this.handle = handle;
    }

    void insert(Claim claim, int label) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into passage (claim_id, ordinal, label, source_id, kind, start_at, end_at, page, quote, prefix, suffix, selector)
                values (:claim, :ordinal, :label, :source, :kind, :start, :end, :page, :quote, :prefix, :suffix, :selector)
                """);
        int ordinal = 0;
        for (Passage passage : claim.passages()) {
            Selector.Text text = passage.selector() instanceof Selector.Text words ? words : null;
            batch.bind("claim", claim.id())
                    .bind("ordinal", ordinal++)
                    .bind("label", label)
                    .bind("source", passage.sourceId())
                    .bind("kind", kind(passage.selector()))
                    .bind("start", text == null ? null : text.start())
                    .bind("end", text == null ? null : text.end())
                    .bind("page", text == null ? null : text.page())
                    .bind("quote", text == null ? null : text.quote())
                    .bind("prefix", text == null ? null : text.prefix())
                    .bind("suffix", text == null ? null : text.suffix())
                    .bind("selector", text == null ? W3cSelector.write(passage.selector()) : null)
                    .add();
        }
        batch.execute();
    }

    Map<UUID, List<Passage>> of(Collection<UUID> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        return handle
                .createQuery("""
                        select p.* from unnest(:claims) q (id)
                            cross join lateral (select * from passage where claim_id = q.id order by ordinal offset 0) p
                        """)
                .bindArray("claims", UUID.class, claims)
                .map((row, context) -> Map.entry(
                        Objects.requireNonNull(row.getObject("claim_id", UUID.class)),
                        new Passage(row.getObject("source_id", UUID.class), selector(row))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    static Selector selector(ResultSet row) throws SQLException {
        return "text".equals(row.getString("kind"))
                ? new Selector.Text(
                        row.getInt("start_at"),
                        row.getInt("end_at"),
                        row.getString("quote"),
                        row.getString("prefix"),
                        row.getString("suffix"),
                        row.getInt("page"))
                : W3cSelector.read(row.getString("selector"));
    }

    private static String kind(Selector selector) {
        return switch (selector) {
            case Selector.Text text -> "text";
            case Selector.Region region -> "region";
            case Selector.TimeRange range -> "time";
            case Selector.Cell cell -> "cell";
            case Selector.XPath path -> "xpath";
            case Selector.Pointer pointer -> "pointer";
        };
    }
}

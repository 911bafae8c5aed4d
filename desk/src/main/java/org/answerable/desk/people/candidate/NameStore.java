package org.answerable.desk.people.candidate;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.answerable.desk.access.Transaction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What claims call entities, and how far the log has come. */
final class NameStore {
    private static final String CALLED = """
            select distinct q.id, e.schema, q.name from (
                select subject as id, named as name, id as claim from claim
                union all
                select subject, value_text, id from claim
                    where property in ('name', 'alias', 'weakAlias', 'previousName')
                union all
                select value_entity, value_text, id from claim where value_entity is not null) q
            join entity e on e.id = q.id
            """;

    private static final int LONG_ENOUGH = 200;

    private final Handle handle;

    NameStore(Transaction transaction) {
        this.handle = transaction.handle();
    }

    /** An entity and something that it is called. */
    record Called(UUID entity, String schema, String name) {}

    long head() {
        return handle.select("select sequence from log_head").mapTo(Long.class).one();
    }

    /** Whether anything was erased after a place in the log. */
    boolean erasedAfter(long sequence) {
        return handle.select(
                        "select exists (select from log_entry where sequence > ? and action like '%.erase')", sequence)
                .mapTo(Boolean.class)
                .one();
    }

    /** What all claims call anything. */
    void all(Consumer<Called> out) {
        each(handle.createQuery(CALLED), out);
    }

    /** What the claims call anything that were made after a place in the log. */
    void after(long sequence, Consumer<Called> out) {
        each(handle.createQuery(CALLED + """
                        where q.claim in (select object from log_item where kind = 'claim' and sequence > :sequence)
                        """).bind("sequence", sequence), out);
    }

    /** What these entities are called by claims that nobody rejected, as far as the viewer sees them; those that are hidden are left out. */
    Map<UUID, Set<String>> of(Collection<UUID> entities) {
        Map<UUID, Set<String>> names = new HashMap<>();
        each(
                handle.createQuery(CALLED + """
                        join claim_head h on h.claim_id = q.claim and h.reading in ('ACCEPTED', 'OPEN')
                        where q.id = any(:ids)
                        """).bindArray("ids", UUID.class, entities),
                called -> names.computeIfAbsent(called.entity(), id -> new LinkedHashSet<>())
                        .add(called.name()));
        return names;
    }

    /** The languages of these sources' texts, where they could be told and the text is long enough for that to be sure. */
    Map<UUID, String> languages(Collection<UUID> sources) {
        Map<UUID, String> languages = new HashMap<>();
        handle.createQuery("""
                        select source_id, language from source_text
                        where source_id = any(:ids) and language is not null and length(text) >= :long
                        """)
                .bindArray("ids", UUID.class, sources)
                .bind("long", LONG_ENOUGH)
                .map((row, context) -> Map.entry(
                        Objects.requireNonNull(row.getObject("source_id", UUID.class)), row.getString("language")))
                .forEach(each -> languages.put(each.getKey(), each.getValue()));
        return languages;
    }

    private static void each(Query query, Consumer<Called> out) {
        query.setFetchSize(1000)
                .map((row, context) -> new Called(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        row.getString("schema"),
                        row.getString("name")))
                .forEach(out);
    }
}

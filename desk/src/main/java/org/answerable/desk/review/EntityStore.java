package org.answerable.desk.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.desk.access.Transaction;
import org.answerable.record.Identifier;
import org.jdbi.v3.core.Handle;

/** Entities: an identifier and a schema. Everything else about them, their names included, is claims. */
final class EntityStore {
    private final Transaction transaction;
    private final Handle handle;

    EntityStore(Transaction transaction) {
        this.transaction = transaction;
        this.handle = transaction.handle();
    }

    UUID create(UUID caseId, String schema) {
        UUID id = Identifier.next();
        handle.createUpdate("insert into entity (id, case_id, schema, created_at) values (:id, :case, :schema, :at)")
                .bind("id", id)
                .bind("case", caseId)
                .bind("schema", schema)
                .bind("at", transaction.at())
                .execute();
        return id;
    }

    Optional<String> schema(UUID id) {
        return handle.select("select schema from entity where id = ?", id)
                .mapTo(String.class)
                .findOne();
    }

    /** Entities of these schemata, in the order in which they came to be known, after one of them. */
    List<UUID> of(List<String> schemata, UUID after, int most) {
        return handle.createQuery("""
                        select id from entity where schema = any(:schemata) and id > :after order by id limit :most
                        """)
                .bindArray("schemata", String.class, schemata)
                .bind("after", after)
                .bind("most", most)
                .mapTo(UUID.class)
                .list();
    }

    /** The entities that some claim calls exactly this, as its subject or as its value. */
    List<UUID> named(String name) {
        return handle.createQuery("""
                        select subject as id from claim where named = :name
                        union select value_entity from claim where value_text = :name and value_entity is not null
                        order by id
                        """).bind("name", name).mapTo(UUID.class).list();
    }

    /** The entities that an accepted claim on this source calls exactly this, the one called so last first, with their schemata. */
    Map<UUID, String> namedOn(UUID source, String name) {
        Map<UUID, String> found = new LinkedHashMap<>();
        handle.createQuery("""
                        select e.id, e.schema from entity e join (
                            select subject as id, made_at, id as claim from claim where named = :name
                            union all
                            select value_entity, made_at, id from claim where value_text = :name and value_entity is not null) q on q.id = e.id
                        where exists (select from passage p where p.claim_id = q.claim and p.source_id = :source)
                            and exists (select from claim_head h where h.claim_id = q.claim and h.reading = 'ACCEPTED')
                        order by q.made_at desc, q.claim desc
                        """)
                .bind("name", name)
                .bind("source", source)
                .map((row, context) ->
                        Map.entry(Objects.requireNonNull(row.getObject("id", UUID.class)), row.getString("schema")))
                .forEach(each -> found.putIfAbsent(each.getKey(), each.getValue()));
        return found;
    }
}

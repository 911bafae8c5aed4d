package org.answerable.desk.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.people.People;
import org.answerable.desk.review.Claims;
import org.answerable.desk.review.Entities;
import org.answerable.record.claim.Stated;
import org.answerable.record.claim.Value;
import org.answerable.record.schema.Model;
import org.answerable.record.view.EntityRecord;
import org.answerable.record.view.Fold;
import org.jspecify.annotations.Nullable;

/** Records of entities, folded from the claims that a viewer may see. A hidden entity and one that does not exist look the same. */
public final class Records {
    private final Access access;

    /** @param access the way in */
    public Records(Access access) {
        this.access = access;
    }

    /** The record of an entity, and of all that are one with it by decision. */
    public Optional<EntityRecord> of(Viewer viewer, UUID entity) {
        return access.as(viewer, transaction -> of(transaction, entity));
    }

    /** The same inside a transaction that is under way. */
    public static Optional<EntityRecord> of(Transaction transaction, UUID entity) {
        return Entities.schema(transaction, entity).map(schema -> {
            Set<UUID> entities = People.sameAs(transaction, entity);
            return Fold.record(
                    entity,
                    entities,
                    schema,
                    Claims.about(transaction, entities),
                    Claims.naming(transaction, entities));
        });
    }

    /** The record of one entity by itself, whatever was decided about who is who: what a file of data holds. */
    static Optional<EntityRecord> alone(Transaction transaction, UUID entity) {
        return Entities.schema(transaction, entity)
                .map(schema -> Fold.record(
                        entity,
                        Set.of(entity),
                        schema,
                        Claims.about(transaction, Set.of(entity)),
                        Claims.naming(transaction, Set.of(entity))));
    }

    /** The entities that bear exactly this name, of those that the viewer sees. */
    public List<UUID> named(Viewer viewer, String name) {
        return access.as(viewer, transaction -> Entities.named(transaction, name));
    }

    /**
     * Entities of a kind, in the order in which they came to be known.
     *
     * @param kind a schema; those that extend it are listed too
     * @param after the last of the page before
     */
    public List<Listed> list(Viewer viewer, String kind, @Nullable UUID after, int most) {
        List<String> schemata = Model.standard().descendants(kind);
        return access.as(viewer, transaction -> listed(transaction, Entities.of(transaction, schemata, after, most)));
    }

    /** These entities with what to call them, in the order given. */
    public static List<Listed> listed(Transaction transaction, List<UUID> entities) {
        Map<UUID, List<Stated>> about = Claims.about(transaction, entities).stream()
                .collect(Collectors.groupingBy(each -> each.claim().subject()));
        Map<UUID, List<Stated>> naming = Claims.naming(transaction, entities).stream()
                .filter(each -> each.claim().value() instanceof Value.Entity)
                .collect(Collectors.groupingBy(
                        each -> ((Value.Entity) each.claim().value()).entity()));
        return entities.stream()
                .map(id -> {
                    List<Stated> own = about.getOrDefault(id, List.of());
                    return new Listed(
                            id,
                            Entities.schema(transaction, id).orElse("Thing"),
                            Fold.caption(id, own, naming.getOrDefault(id, List.of())),
                            (int) own.stream().filter(Stated::accepted).count(),
                            (int) own.stream().filter(Stated::open).count());
                })
                .toList();
    }

    /**
     * One line of a list.
     *
     * @param accepted how many accepted claims are about it
     * @param open how many claims about it wait for a reading
     */
    public record Listed(UUID id, String schema, String caption, int accepted, int open) {}
}

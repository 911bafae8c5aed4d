package org.answerable.desk.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.answerable.desk.access.Transaction;
import org.jspecify.annotations.Nullable;

/** Which entities there are, inside a transaction that is under way. What they are called and what is known of them is in their claims. */
public final class Entities {
    private Entities() {}

    /** The schema of an entity; empty when the viewer sees no claim about it. */
    public static Optional<String> schema(Transaction transaction, UUID entity) {
        return new EntityStore(transaction).schema(entity);
    }

    /** Entities of these schemata in the order in which they came to be known, after one of them. */
    public static List<UUID> of(Transaction transaction, List<String> schemata, @Nullable UUID after, int most) {
        return new EntityStore(transaction).of(schemata, after == null ? new UUID(0, 0) : after, most);
    }

    /** The entities that some claim calls exactly this. */
    public static List<UUID> named(Transaction transaction, String name) {
        return new EntityStore(transaction).named(name);
    }

    /** Entities that an accepted claim on this source calls exactly this, with their schemata; the one called so last comes first. */
    public static Map<UUID, String> namedOn(Transaction transaction, UUID source, String name) {
        return new EntityStore(transaction).namedOn(source, name);
    }
}

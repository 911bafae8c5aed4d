package org.answerable.desk.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.access.Viewer;
import org.answerable.record.Identifier;
import org.answerable.record.Refusal;
import org.answerable.record.identity.Clusters;
import org.answerable.record.identity.IdentityDecision;
import org.answerable.record.identity.Judgement;
import org.jspecify.annotations.Nullable;

/** Who is who: decided by people, with a reason, and undone by deciding again. */
public final class People {
    private final Access access;

    /** @param access the way in */
    public People(Access access) {
        this.access = access;
    }

    /** Decides whether two entities are one. The earlier decisions on the two stay. */
    public IdentityDecision decide(Viewer viewer, UUID left, UUID right, Judgement judgement, @Nullable String reason) {
        viewer.must(Role.EDITOR, "decide who is who");
        return access.as(viewer, transaction -> {
            IdentityStore store = new IdentityStore(transaction);
            if (!store.exists(left) || !store.exists(right)) {
                throw new Refusal("one of the two is not there");
            }
            IdentityDecision decision = new IdentityDecision(
                    Identifier.next(), left, right, judgement, viewer.account(), transaction.at(), reason);
            store.append(decision);
            return decision;
        });
    }

    /** What was decided about an entity, the earliest first. */
    public List<IdentityDecision> decisions(Viewer viewer, UUID entity) {
        return access.as(viewer, transaction -> new IdentityStore(transaction).touching(Set.of(entity)));
    }

    /** All entities that are one with this one, itself included, as far as the viewer sees the decisions. */
    public static Set<UUID> sameAs(Transaction transaction, UUID entity) {
        IdentityStore store = new IdentityStore(transaction);
        Map<UUID, IdentityDecision> known = new LinkedHashMap<>();
        Set<UUID> reached = Set.of(entity);
        while (true) {
            store.touching(reached).forEach(each -> known.put(each.id(), each));
            List<IdentityDecision> inOrder = known.values().stream()
                    .sorted(java.util.Comparator.comparing(IdentityDecision::at).thenComparing(IdentityDecision::id))
                    .toList();
            Set<UUID> now = Clusters.of(inOrder).of(entity);
            if (now.equals(reached)) {
                return now;
            }
            reached = now;
        }
    }
}

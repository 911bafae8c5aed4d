package org.answerable.desk.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.access.Viewer;
import org.answerable.record.identity.IdentityDecision;
import org.answerable.record.identity.Judgement;
import org.answerable.record.identity.Judgements;
import org.jspecify.annotations.Nullable;

/** Who is who: decided by people, with a reason, and taken back without loss. */
public final class People {
    private final Access access;

    /** @param access the way in */
    public People(Access access) {
        this.access = access;
    }

    /**
     * Decides whether two entities are one. The earlier decisions on the two stay.
     *
     * @throws org.answerable.record.Refusal when one of them is not there, or the decision would contradict others
     */
    public IdentityDecision decide(Viewer viewer, UUID left, UUID right, Judgement judgement, @Nullable String reason) {
        viewer.must(Role.EDITOR, "decide who is who");
        return access.as(viewer, transaction -> new Deciding(transaction).decide(left, right, judgement, reason));
    }

    /**
     * Takes a decision back; what stood before it stands again.
     *
     * @throws org.answerable.record.Refusal when there is no such decision, it does not hold any more, or what stood before it contradicts others by now
     */
    public IdentityDecision undo(Viewer viewer, UUID decision, @Nullable String reason) {
        viewer.must(Role.EDITOR, "take back who is who");
        return access.as(viewer, transaction -> new Deciding(transaction).undo(decision, reason));
    }

    /** What was decided about these and about all that are one with them, the earliest first, with what was taken back. */
    public List<IdentityDecision> history(Viewer viewer, Set<UUID> entities) {
        return access.as(
                viewer,
                transaction ->
                        Around.of(new IdentityStore(transaction), entities).decisions());
    }

    /** What to call these, as far as the viewer sees their names. */
    Map<UUID, String> captions(Viewer viewer, Collection<UUID> entities) {
        return access.as(
                viewer,
                transaction -> entities.stream()
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), each -> Called.caption(transaction, each))));
    }

    /** All entities that are one with this one, itself included, as far as the viewer sees the decisions. */
    public static Set<UUID> sameAs(Transaction transaction, UUID entity) {
        return Around.of(new IdentityStore(transaction), Set.of(entity))
                .clusters()
                .of(entity);
    }

    /** What was decided about these and about all that are one with them, as far as the viewer sees it. */
    public static Judgements judgementsAround(Transaction transaction, Set<UUID> entities) {
        return Around.of(new IdentityStore(transaction), entities).judgements();
    }
}

package org.answerable.desk.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.answerable.record.identity.Clusters;
import org.answerable.record.identity.IdentityDecision;
import org.answerable.record.identity.Judgement;
import org.answerable.record.identity.Judgements;

/** The decisions around some entities: all that touch them, or that touch what is one with them by these decisions. */
final class Around {
    private final List<IdentityDecision> decisions;
    private final Judgements judgements;
    private final Clusters clusters;

    private Around(List<IdentityDecision> decisions) {
        this.decisions = decisions;
        this.judgements = Judgements.of(decisions);
        this.clusters = Clusters.of(judgements);
    }

    /** As far as the store's viewer sees them. */
    static Around of(IdentityStore store, Set<UUID> entities) {
        Map<UUID, IdentityDecision> known = new LinkedHashMap<>();
        Set<UUID> asked = new LinkedHashSet<>();
        Set<UUID> open = entities;
        Around around = new Around(List.of());
        while (!open.isEmpty()) {
            asked.addAll(open);
            store.touching(open).forEach(each -> known.put(each.id(), each));
            around = new Around(
                    known.values().stream().sorted(IdentityDecision.IN_ORDER).toList());
            open = new LinkedHashSet<>();
            for (UUID each : entities) {
                open.addAll(around.clusters.of(each));
            }
            open.removeAll(asked);
        }
        return around;
    }

    /** The same after one decision more. */
    Around with(IdentityDecision decision) {
        List<IdentityDecision> more = new ArrayList<>(decisions);
        more.add(decision);
        return new Around(more);
    }

    /** All of them, the earliest first, with those that do not hold any more. */
    List<IdentityDecision> decisions() {
        return decisions;
    }

    Judgements judgements() {
        return judgements;
    }

    Clusters clusters() {
        return clusters;
    }

    /** Decisions that two are different who are one by the others. */
    List<IdentityDecision> contradictions() {
        return judgements.holding().stream()
                .filter(each -> each.judgement() == Judgement.DIFFERENT)
                .filter(each -> clusters.of(each.left()).contains(each.right()))
                .toList();
    }
}

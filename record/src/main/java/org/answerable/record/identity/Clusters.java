package org.answerable.record.identity;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Which entities are one, computed from decisions and never stored. Taking back one decision gives back exactly the entities that were there
 * before it.
 */
public final class Clusters {
    private final Map<UUID, Set<UUID>> same = new HashMap<>();

    private Clusters() {}

    /** What the decisions add up to; they come in the order in which they were made. */
    public static Clusters of(List<IdentityDecision> decisions) {
        return of(Judgements.of(decisions));
    }

    /** What the decisions that hold add up to. */
    public static Clusters of(Judgements judgements) {
        Clusters clusters = new Clusters();
        for (IdentityDecision each : judgements.holding()) {
            if (each.judgement() == Judgement.SAME) {
                clusters.same
                        .computeIfAbsent(each.left(), key -> new TreeSet<>())
                        .add(each.right());
                clusters.same
                        .computeIfAbsent(each.right(), key -> new TreeSet<>())
                        .add(each.left());
            }
        }
        return clusters;
    }

    /**
     * The entities through which two are one, both included, by as few decisions as possible; empty when they are not.
     */
    public List<UUID> between(UUID one, UUID other) {
        Map<UUID, UUID> from = new HashMap<>(Map.of(one, one));
        ArrayDeque<UUID> open = new ArrayDeque<>(List.of(one));
        while (!open.isEmpty() && !from.containsKey(other)) {
            UUID each = open.remove();
            for (UUID next : same.getOrDefault(each, Set.of())) {
                if (from.putIfAbsent(next, each) == null) {
                    open.add(next);
                }
            }
        }
        ArrayDeque<UUID> way = new ArrayDeque<>();
        for (UUID each = from.get(other) == null ? null : other;
                each != null;
                each = each.equals(one) ? null : from.get(each)) {
            way.addFirst(each);
        }
        return List.copyOf(way);
    }

    /** All entities that are one with this one, itself included, the earliest first. */
    public Set<UUID> of(UUID entity) {
        Set<UUID> found = new TreeSet<>();
        ArrayDeque<UUID> open = new ArrayDeque<>(List.of(entity));
        while (!open.isEmpty()) {
            UUID each = open.pop();
            if (found.add(each)) {
                open.addAll(same.getOrDefault(each, Set.of()));
            }
        }
        return found;
    }
}

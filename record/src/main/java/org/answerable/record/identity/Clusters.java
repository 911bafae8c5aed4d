package org.answerable.record.identity;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        Map<Set<UUID>, IdentityDecision> latest = new LinkedHashMap<>();
        decisions.forEach(each -> latest.put(Set.of(each.left(), each.right()), each));
        Clusters clusters = new Clusters();
        for (IdentityDecision each : latest.values()) {
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

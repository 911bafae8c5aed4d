package org.answerable.record.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which decision holds of each pair, after decisions were made and taken back. */
public final class Judgements {
    private final Map<Set<UUID>, List<IdentityDecision>> standing = new LinkedHashMap<>();

    private Judgements() {}

    /** What decisions add up to; they come in the order in which they were made. */
    public static Judgements of(List<IdentityDecision> decisions) {
        Judgements judgements = new Judgements();
        decisions.forEach(judgements::add);
        return judgements;
    }

    private void add(IdentityDecision decision) {
        List<IdentityDecision> onPair = standing.computeIfAbsent(decision.pair(), pair -> new ArrayList<>());
        if (decision.undoes() == null) {
            onPair.add(decision);
        } else {
            onPair.removeIf(each -> each.id().equals(decision.undoes()));
        }
    }

    /** The decision that holds of two; empty where none was made, or all were taken back. */
    public Optional<IdentityDecision> on(UUID one, UUID other) {
        return Optional.ofNullable(standing.get(Set.of(one, other)))
                .filter(onPair -> !onPair.isEmpty())
                .map(List::getLast);
    }

    /** The decisions that hold, the earliest first. */
    public List<IdentityDecision> holding() {
        return standing.values().stream()
                .map(onPair -> onPair.isEmpty() ? null : onPair.getLast())
                .filter(Objects::nonNull)
                .sorted(IdentityDecision.IN_ORDER)
                .toList();
    }
}

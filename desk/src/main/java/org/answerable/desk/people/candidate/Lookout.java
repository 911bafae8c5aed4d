package org.answerable.desk.people.candidate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.review.Entities;
import org.jspecify.annotations.Nullable;

/** Looks through everybody in order for pairs that wait for a decision, until there is a page of them or a while has passed. */
final class Lookout {
    private static final int AT_ONCE = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Candidates candidates;
    private final Access access;
    private final Viewer viewer;
    private final List<Waiting.Pair> pairs = new ArrayList<>();

    Lookout(Candidates candidates, Access access, Viewer viewer) {
        this.candidates = candidates;
        this.access = access;
        this.viewer = viewer;
    }

    Waiting after(@Nullable UUID after, int most) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        UUID last = after;
        while (true) {
            UUID from = last;
            List<UUID> batch =
                    access.as(viewer, transaction -> Entities.of(transaction, Compared.SCHEMATA, from, AT_ONCE));
            Map<UUID, Set<String>> names = access.as(viewer, transaction -> new NameStore(transaction).of(batch));
            for (UUID each : batch) {
                if (pairs.size() >= most || System.nanoTime() > until) {
                    return new Waiting(pairs, last);
                }
                if (candidates.anyLike(viewer, each, names.getOrDefault(each, Set.of()))) {
                    candidates.of(viewer, each).ifPresent(this::add);
                }
                last = each;
            }
            if (batch.size() < AT_ONCE) {
                return new Waiting(pairs, null);
            }
        }
    }

    /** A pair is told of where the first of the two stands, and once however many are one with either. */
    private void add(Candidates.Offered offered) {
        UUID first = first(offered.evidence());
        if (!first.equals(offered.evidence().record().id())) {
            return;
        }
        offered.candidates().stream()
                .filter(each ->
                        each.waits() && each.likely() && first(each.evidence()).compareTo(first) > 0)
                .forEach(each -> pairs.add(new Waiting.Pair(offered.evidence(), each)));
    }

    private static UUID first(Evidence evidence) {
        return Collections.min(evidence.record().entities());
    }
}

package org.answerable.desk.people.candidate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.review.Entities;
import org.answerable.names.Kind;
import org.jspecify.annotations.Nullable;

/** Looks through everybody in order for pairs that wait for a decision, until there is a page of them or a while has passed. */
final class Lookout {
    private static final int AT_ONCE = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Candidates candidates;
    private final Access access;
    private final Viewer viewer;
    private final List<Waiting.Pair> pairs = new ArrayList<>();

    /** Some of them, with what they are called as far as the viewer sees it. */
    private record Batch(List<UUID> ids, Map<UUID, Kind> kinds, Map<UUID, Set<String>> names) {
        static Batch after(Transaction transaction, @Nullable UUID after) {
            List<UUID> ids = Entities.of(transaction, Compared.SCHEMATA, after, AT_ONCE);
            Map<UUID, Kind> kinds = new HashMap<>();
            ids.forEach(id ->
                    Entities.schema(transaction, id).flatMap(Compared::kind).ifPresent(kind -> kinds.put(id, kind)));
            return new Batch(ids, kinds, new NameStore(transaction).of(ids));
        }
    }

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
            Batch batch = access.as(viewer, transaction -> Batch.after(transaction, from));
            for (UUID each : batch.ids) {
                if (pairs.size() >= most || System.nanoTime() > until) {
                    return new Waiting(pairs, last);
                }
                if (candidates.anyLike(batch.kinds.get(each), batch.names.getOrDefault(each, Set.of()))) {
                    candidates.of(viewer, each).ifPresent(this::add);
                }
                last = each;
            }
            if (batch.ids.size() < AT_ONCE) {
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

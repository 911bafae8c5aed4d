package org.answerable.desk.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.answerable.desk.log.CommittedStore.Kept;
import org.answerable.desk.review.StoredClaimRows;
import org.answerable.record.claim.Standing;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Compares where each claim is said to stand, by the head table, with what its decisions add up to. */
final class StandingCheck {
    private final Handle handle;
    private final Findings findings;

    StandingCheck(Handle owner, Findings findings) {
        this.handle = owner;
        this.findings = findings;
    }

    void check() {
        CommittedStore store = new CommittedStore(handle);
        List<Kept> page = store.page(Kind.CLAIM, Optional.empty());
        while (!page.isEmpty()) {
            List<UUID> ids = page.stream().map(Kept::id).toList();
            Map<UUID, Standing> decided = readable(ids, StoredClaimRows::decided);
            Map<UUID, Standing> recorded = readable(ids, StoredClaimRows::recorded);
            for (UUID id : ids) {
                compare(id, decided.getOrDefault(id, Standing.OPEN), recorded.get(id));
            }
            page = store.page(Kind.CLAIM, Optional.of(ids.getLast()));
        }
    }

    private void compare(UUID claim, Standing decided, @Nullable Standing recorded) {
        if (!decided.equals(recorded)) {
            findings.add(
                    "the table of standings says " + (recorded == null ? "nothing that can be read" : shown(recorded))
                            + ", its decisions say " + shown(decided),
                    Kind.CLAIM.place(claim));
        }
    }

    private Map<UUID, Standing> readable(List<UUID> ids, Reading reading) {
        try {
            return reading.of(handle, ids);
        } catch (RuntimeException e) {
            Map<UUID, Standing> all = new HashMap<>();
            for (UUID id : ids) {
                try {
                    all.putAll(reading.of(handle, List.of(id)));
                } catch (RuntimeException unreadable) {
                    // a decision that cannot be read is named among the edited ones
                }
            }
            return all;
        }
    }

    private static String shown(Standing standing) {
        return standing.reading().words()
                + ", " + standing.assessment().name().toLowerCase(java.util.Locale.ROOT)
                + (standing.standard() == null && standing.credibility() == null && standing.correctedBy() == null
                        ? ""
                        : " (with what goes with it)");
    }

    @FunctionalInterface
    private interface Reading {
        Map<UUID, Standing> of(Handle owner, List<UUID> claims);
    }
}

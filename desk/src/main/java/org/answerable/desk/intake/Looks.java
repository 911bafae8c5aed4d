package org.answerable.desk.intake;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Who has which original before them: leafing through three hundred pages is one reading, not three hundred. */
final class Looks {
    private static final long ONE_LOOK = Duration.ofHours(1).toNanos();
    private static final int MOST = 10_000;

    private final Map<Look, Long> begun = new LinkedHashMap<>();

    private record Look(UUID account, UUID source) {}

    /** Whether this is a new look, or goes on with one that began less than an hour ago. */
    synchronized boolean begins(UUID account, UUID source) {
        Look look = new Look(account, source);
        long now = System.nanoTime();
        Long before = begun.get(look);
        if (before != null && now - before < ONE_LOOK) {
            return false;
        }
        begun.remove(look);
        begun.put(look, now);
        if (begun.size() > MOST) {
            begun.remove(begun.keySet().iterator().next());
        }
        return true;
    }
}

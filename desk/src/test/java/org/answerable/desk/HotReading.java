package org.answerable.desk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.answerable.desk.access.Viewer;
import org.answerable.record.claim.Claim;
import org.answerable.record.source.Source;

/** The ten things that pages and commands read most, by name. */
public final class HotReading {
    private HotReading() {}

    /**
     * The ten.
     *
     * @param busiest an entity with many claims
     * @param claim some claim
     * @param source a source on which few claims rest
     */
    public static Map<String, Runnable> of(Desk desk, Viewer viewer, UUID busiest, Claim claim, Source source) {
        Map<String, Runnable> ten = new LinkedHashMap<>();
        ten.put("the record of an entity", () -> desk.records().of(viewer, busiest));
        ten.put("the record of another entity", () -> desk.records().of(viewer, claim.subject()));
        ten.put("a list of persons", () -> desk.records().list(viewer, "Person", null, 50));
        ten.put("who bears this name", () -> desk.records().named(viewer, claim.named()));
        ten.put("one claim", () -> desk.claims().withId(viewer, claim.id()));
        ten.put("the decisions on a claim", () -> desk.claims().decisions(viewer, claim.id()));
        ten.put("the claims on a source", () -> desk.claims().on(viewer, source.id()));
        ten.put("what waits for a reading", () -> desk.claims().open(viewer, null, 50));
        ten.put(
                "the latest sources",
                () -> desk.sources().latest(viewer, null, Instant.now().plusSeconds(60), 50));
        ten.put("a source opened to be read", () -> desk.sources().open(viewer, source.id()));
        return ten;
    }
}

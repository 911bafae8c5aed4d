package org.answerable.record.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a source was collected: the fields of the Berkeley Protocol on Digital Open Source Investigations (HR/PUB/20/2), chapter VI.
 *
 * <p>A source without a collector and a time of collection is kept, but is not fit to be an exhibit.
 *
 * @param address where it was found: a web address, or a description of the place ("envelope handed over in Warsaw")
 * @param collector who collected it
 * @param collectedAt when, to the second, in UTC
 * @param machine the machine and network address it was collected from
 * @param identity the virtual identity used, where one was
 * @param method how: saved page, scan, download, photograph
 * @param context what surrounded it, in the collector's words
 */
public record Capture(
        @Nullable String address,
        @Nullable String collector,
        @Nullable Instant collectedAt,
        @Nullable String machine,
        @Nullable String identity,
        @Nullable String method,
        @Nullable String context) {

    /** Nothing is known of how it was collected. */
    public static Capture unknown() {
        return new Capture(null, null, null, null, null, null, null);
    }

    /** Whether collector and time are known, as an exhibit needs. */
    public boolean complete() {
        return collector != null && collectedAt != null;
    }
}

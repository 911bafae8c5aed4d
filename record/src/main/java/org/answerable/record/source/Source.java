package org.answerable.record.source;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bytes as they were received, and what is known of them. Never changed after it is stored.
 *
 * @param id identifier
 * @param caseId the case (compartment) it belongs to
 * @param confidentiality how closely it is held inside the case
 * @param sha256 SHA-256 of the bytes, 64 hexadecimal digits
 * @param size bytes
 * @param mediaType what the bytes are, by their content (RFC 6838)
 * @param fileName the name it came with, cleaned of folders and control characters
 * @param title what people call it
 * @param published when it was said, EDTF (ISO 8601-2), the source date
 * @param reliability Admiralty grade of the source
 * @param derivesFrom the source it is a copy or a translation of; copies of one origin count once
 * @param restatedFrom address of the original whose facts this document states again in other words; such a source is never an exhibit
 * @param capture how it was collected
 * @param receivedAt when the desk received it
 * @param receivedBy the account that brought it
 */
public record Source(
        UUID id,
        UUID caseId,
        Confidentiality confidentiality,
        String sha256,
        long size,
        String mediaType,
        String fileName,
        String title,
        @Nullable String published,
        Reliability reliability,
        @Nullable UUID derivesFrom,
        @Nullable String restatedFrom,
        Capture capture,
        Instant receivedAt,
        UUID receivedBy) {

    /** Whether this document states another's facts again in its own words. */
    public boolean restated() {
        return restatedFrom != null;
    }

    /** Why this source cannot be an exhibit, as one sentence; empty when it can. */
    public Optional<String> notAnExhibitBecause() {
        if (restated()) {
            return Optional.of("it restates " + restatedFrom + "; store the original and cite that");
        }
        if (!capture.complete()) {
            return Optional.of("it is not known who collected it and when (Berkeley Protocol)");
        }
        return Optional.empty();
    }
}

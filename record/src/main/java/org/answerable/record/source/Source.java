package org.answerable.record.source;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.answerable.record.log.Content;
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

    /** What the log commits to. */
    public Content content() {
        return new Content()
                .uuid("case", caseId)
                .number("confidentiality", confidentiality.level())
                .text("sha256", sha256)
                .number("size", size)
                .text("media_type", mediaType)
                .text("file_name", fileName)
                .text("title", title)
                .text("published", published)
                .text("reliability", reliability.name())
                .uuid("derives_from", derivesFrom)
                .text("restated_from", restatedFrom)
                .text("capture.address", capture.address())
                .text("capture.collector", capture.collector())
                .instant("capture.at", capture.collectedAt())
                .text("capture.machine", capture.machine())
                .text("capture.identity", capture.identity())
                .text("capture.method", capture.method())
                .text("capture.context", capture.context())
                .instant("received_at", receivedAt)
                .uuid("received_by", receivedBy);
    }
}

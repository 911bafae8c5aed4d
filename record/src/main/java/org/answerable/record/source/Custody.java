package org.answerable.record.source;

import java.time.Instant;
import java.util.UUID;
import org.answerable.record.log.Content;

/**
 * One entry in a source's chain of custody: who handled the bytes, when, and what was done.
 *
 * @param id identifier
 * @param sourceId the source
 * @param at when
 * @param by the account
 * @param event what was done
 * @param detail the file name it came under, or what a check found; one line
 */
public record Custody(UUID id, UUID sourceId, Instant at, UUID by, Event event, String detail) {

    /** What can happen to the bytes of a source. They are never changed, so changing is not among it. */
    public enum Event {
        /** Received for the first time and stored. */
        RECEIVED,
        /** The same bytes came again; nothing was stored anew. */
        RECEIVED_AGAIN,
        /** Re-hashed and compared with the hash of the day it was received. */
        VERIFIED,
        /** Given out: downloaded or exported. */
        GIVEN_OUT
    }

    /** What the log commits to. */
    public Content content() {
        return new Content()
                .uuid("source", sourceId)
                .instant("at", at)
                .uuid("by", by)
                .text("event", event.name())
                .text("detail", detail);
    }
}

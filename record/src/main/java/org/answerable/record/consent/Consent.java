package org.answerable.record.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.answerable.record.log.Content;
import org.jspecify.annotations.Nullable;

/**
 * What one person agreed to.
 *
 * @param id identifier
 * @param person the entity of the person concerned
 * @param purpose what for
 * @param audience who may see it
 * @param form by name or under another
 * @param givenBy who gave it: the person, or who spoke for them and by what right
 * @param given the day it was given
 * @param review the day from which it no longer counts until it is asked for again
 * @param withdrawn the day it was withdrawn; from then on it never counted for anything new
 */
public record Consent(
        UUID id,
        UUID person,
        Purpose purpose,
        Audience audience,
        Form form,
        String givenBy,
        LocalDate given,
        @Nullable LocalDate review,
        @Nullable LocalDate withdrawn) {

    /** How the person may be called. */
    public enum Form {
        NAMED,
        PSEUDONYMOUS
    }

    /** Whether it counts on that day. */
    public boolean countsOn(LocalDate day) {
        return !day.isBefore(given)
                && (review == null || day.isBefore(review))
                && (withdrawn == null || day.isBefore(withdrawn));
    }

    /** What the log commits to. */
    public Content content() {
        return new Content()
                .uuid("person", person)
                .text("purpose", purpose.name())
                .text("audience", audience.name())
                .text("form", form.name())
                .text("given_by", givenBy)
                .text("given", given.toString())
                .text("review", review == null ? null : review.toString())
                .text("withdrawn", withdrawn == null ? null : withdrawn.toString());
    }
}

package org.answerable.desk.intake;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.answerable.desk.access.CaseFile;
import org.answerable.record.Refusal;
import org.answerable.record.source.Capture;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Reliability;
import org.jspecify.annotations.Nullable;

/**
 * The form with which files are stored.
 *
 * @param cases where they can go
 */
public record ArrivalForm(List<CaseFile> cases) {
    /** The grades of reliability. */
    public List<Reliability> grades() {
        return List.of(Reliability.values());
    }

    /** How closely something can be held. */
    public List<Confidentiality> levels() {
        return List.of(Confidentiality.values());
    }

    /** What was filled in; everything but the case may be empty. */
    record Fields(
            String caseId,
            @Nullable String confidentiality,
            @Nullable String title,
            @Nullable String published,
            @Nullable String reliability,
            @Nullable String restatedFrom,
            @Nullable String address,
            @Nullable String collector,
            @Nullable String collectedAt,
            @Nullable String method,
            @Nullable String context) {

        Arrival arrival(UUID to) {
            return new Arrival(
                    to,
                    Confidentiality.parse(or(confidentiality, "case")),
                    given(title),
                    given(published),
                    Reliability.parse(or(reliability, "F")),
                    null,
                    given(restatedFrom),
                    new Capture(
                            given(address),
                            given(collector),
                            moment(given(collectedAt)),
                            null,
                            null,
                            given(method),
                            given(context)));
        }

        private static @Nullable Instant moment(@Nullable String typed) {
            try {
                return typed == null ? null : LocalDateTime.parse(typed).toInstant(ZoneOffset.UTC);
            } catch (DateTimeParseException e) {
                throw new Refusal("“" + typed + "” is no date and time; write it as 2019-02-07T14:30", e);
            }
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }

        private static String or(@Nullable String text, String otherwise) {
            String typed = given(text);
            return typed == null ? otherwise : typed;
        }
    }
}

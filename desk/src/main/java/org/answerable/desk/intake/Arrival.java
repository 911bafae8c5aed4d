package org.answerable.desk.intake;

import java.util.UUID;
import org.answerable.record.source.Capture;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Reliability;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a file when it arrives.
 *
 * @param caseId the case it goes to
 * @param confidentiality how closely it is held there
 * @param title what people will call it; absent: its own title, or its file name
 * @param published the source date, EDTF
 * @param reliability Admiralty grade of the source
 * @param derivesFrom the source it is a copy or translation of
 * @param restatedFrom address of the original that it restates
 * @param capture how it was collected
 */
public record Arrival(
        UUID caseId,
        Confidentiality confidentiality,
        @Nullable String title,
        @Nullable String published,
        Reliability reliability,
        @Nullable UUID derivesFrom,
        @Nullable String restatedFrom,
        Capture capture) {

    /** A file of which nothing is known but the case it belongs to. */
    public static Arrival to(UUID caseId) {
        return new Arrival(caseId, Confidentiality.CASE, null, null, Reliability.F, null, null, Capture.unknown());
    }

    /** The same at another level of confidentiality. */
    public Arrival at(Confidentiality level) {
        return new Arrival(caseId, level, title, published, reliability, derivesFrom, restatedFrom, capture);
    }

    /** The same under a title. */
    public Arrival titled(@Nullable String newTitle) {
        return new Arrival(
                caseId, confidentiality, newTitle, published, reliability, derivesFrom, restatedFrom, capture);
    }
}

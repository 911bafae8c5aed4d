package org.answerable.desk.review;

import java.util.List;
import java.util.UUID;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.passage.Passage;
import org.answerable.record.source.Confidentiality;
import org.jspecify.annotations.Nullable;

/**
 * A claim as somebody wants to make it, before anything of it was checked.
 *
 * @param subject whom it is about
 * @param property name of the property, or a former name of it
 * @param value what is said, in words
 * @param entity the entity that the value is; absent: for a property whose values are entities one comes to be, called by the value
 * @param time when it happened, EDTF
 * @param asserter whose word it is
 * @param modality in what sense
 * @param passages where it stands
 * @param confidentiality how closely it is to be held, if more closely than its sources
 * @param corrects the claim that it puts right
 * @param method what made it
 */
public record Draft(
        Subject subject,
        String property,
        String value,
        @Nullable UUID entity,
        @Nullable String time,
        String asserter,
        Modality modality,
        List<Passage> passages,
        Confidentiality confidentiality,
        @Nullable UUID corrects,
        String method) {

    /** The method of what a person makes on a page or on the command line. */
    public static final String BY_HAND = "by hand";

    /** A claim in the source's own voice, by hand. */
    public static Draft of(Subject subject, String property, String value, Modality modality, List<Passage> passages) {
        return new Draft(
                subject,
                property,
                value,
                null,
                null,
                Claim.SOURCE_ITSELF,
                modality,
                passages,
                Confidentiality.OPEN,
                null,
                BY_HAND);
    }

    /** The same at a time. */
    public Draft when(@Nullable String edtf) {
        String given = edtf == null || edtf.isBlank() ? null : edtf.strip();
        return new Draft(
                subject,
                property,
                value,
                entity,
                given,
                asserter,
                modality,
                passages,
                confidentiality,
                corrects,
                method);
    }

    /** The same with another's word. */
    public Draft saidBy(String whom) {
        return new Draft(
                subject, property, value, entity, time, whom, modality, passages, confidentiality, corrects, method);
    }

    /** The same with a known entity as its value. */
    public Draft naming(@Nullable UUID whom) {
        return new Draft(
                subject, property, value, whom, time, asserter, modality, passages, confidentiality, corrects, method);
    }

    /** The same, made by something else than a hand. */
    public Draft by(String newMethod) {
        return new Draft(
                subject,
                property,
                value,
                entity,
                time,
                asserter,
                modality,
                passages,
                confidentiality,
                corrects,
                newMethod);
    }

    /** The same in the place of a claim that says it wrongly. */
    public Draft inPlaceOf(UUID claim) {
        return new Draft(
                subject, property, value, entity, time, asserter, modality, passages, confidentiality, claim, method);
    }
}

package org.answerable.desk.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.answerable.desk.review.Vocabulary;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.jspecify.annotations.Nullable;

/**
 * How a proposal is accepted: whom it is about, and what a person changed in it. Absent fields stay as proposed.
 *
 * @param entity the record that the subject is; absent: as in this source before, else a new one
 * @param fresh whether the subject is somebody new, whatever else is called the same
 * @param named what to call the subject
 * @param time when, EDTF; empty: no time
 */
record Wording(
        @Nullable UUID entity,
        boolean fresh,
        @Nullable String named,
        @Nullable String schema,
        @Nullable String property,
        @Nullable String value,
        @Nullable String time,
        @Nullable String modality,
        @Nullable String asserter) {
    static final Wording AS_PROPOSED = new Wording(null, false, null, null, null, null, null, null, null);

    /** The proposal with the changes in it. */
    Proposal of(Proposal proposed) {
        String kind = or(schema, proposed.schema());
        return new Proposal(
                or(named, proposed.subject()),
                kind,
                Vocabulary.property(kind, or(property, proposed.property())),
                or(value, proposed.value()),
                time == null
                        ? proposed.time()
                        : Optional.of(time.strip())
                                .filter(given -> !given.isEmpty())
                                .orElse(null),
                proposed.otherTimes(),
                modality == null ? proposed.modality() : Modality.parse(modality),
                or(asserter, or(proposed.asserter(), Claim.SOURCE_ITSELF)),
                proposed.start(),
                proposed.end(),
                proposed.quote(),
                proposed.parts(),
                proposed.annotators(),
                proposed.confidence(),
                proposed.why());
    }

    /** What the claim's method says: who proposed it, and whether a person put it right. */
    static String method(Proposal proposed, Proposal accepted) {
        String annotators = String.join(" + ", proposed.annotators());
        return same(proposed, accepted) ? annotators : annotators + ", edited";
    }

    private static boolean same(Proposal one, Proposal other) {
        return one.subject().equals(other.subject())
                && one.schema().equals(other.schema())
                && one.property()
                        .toLowerCase(Locale.ROOT)
                        .equals(other.property().toLowerCase(Locale.ROOT))
                && one.value().equals(other.value())
                && one.modality() == other.modality()
                && one.asserter().equals(other.asserter())
                && (java.util.Objects.equals(one.time(), other.time())
                        || one.otherTimes().contains(other.time()));
    }

    private static String or(@Nullable String given, String otherwise) {
        return given == null || given.isBlank() ? otherwise : given.strip();
    }
}

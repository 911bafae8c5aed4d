package org.answerable.desk.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.review.Draft;
import org.answerable.desk.review.Entities;
import org.answerable.desk.review.Subject;
import org.answerable.record.claim.Claim;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Selector;
import org.answerable.record.schema.Model;
import org.answerable.record.schema.Property;
import org.answerable.record.schema.Schema;
import org.answerable.record.schema.ValueType;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Turns proposals into drafts of claims. Who is called the same in the same source is taken to be the same, because a text means one person by
 * one name unless it says otherwise; across sources nobody is linked but by a person's decision.
 */
final class Drafting {
    private final Transaction transaction;
    private final UUID source;

    Drafting(Transaction transaction, UUID source) {
        this.transaction = transaction;
        this.source = source;
    }

    Draft draft(Offer offer, Proposal wanted, Wording wording, String method) {
        Selector.Text passage = new Selector.Text(
                wanted.start(), wanted.end(), wanted.quote(), offer.prefix(), offer.suffix(), offer.page());
        if (wanted.time() != null) {
            Edtf.parse(wanted.time());
        }
        return new Draft(
                subject(wanted, wording),
                wanted.property(),
                wanted.value(),
                value(wanted),
                wanted.time(),
                wanted.asserter(),
                wanted.modality(),
                List.of(new Passage(source, passage)),
                Confidentiality.OPEN,
                null,
                method);
    }

    /** Whether a claim that came of the proposal before says the same as is wanted now. */
    boolean says(Claim claim, Proposal wanted, Wording wording) {
        boolean same = wording.entity() == null
                ? (claim.named().equals(wanted.subject()) && !wording.fresh())
                : claim.subject().equals(wording.entity());
        return same
                && claim.schema().equals(wanted.schema())
                && claim.property().equals(wanted.property())
                && claim.value().text().equals(wanted.value())
                && Objects.equals(claim.time(), wanted.time())
                && claim.asserter().equals(wanted.asserter())
                && claim.modality() == wanted.modality();
    }

    private Subject subject(Proposal wanted, Wording wording) {
        if (wording.entity() != null) {
            return new Subject.Known(wording.entity(), wanted.subject());
        }
        UUID here = wording.fresh() ? null : here(wanted.subject(), wanted.schema());
        return here == null
                ? new Subject.Fresh(wanted.schema(), wanted.subject())
                : new Subject.Known(here, wanted.subject());
    }

    /** The entity that the value is, when this source has called it so before. */
    private @Nullable UUID value(Proposal wanted) {
        Property property = Model.standard().property(wanted.schema(), wanted.property());
        return property.type() == ValueType.ENTITY
                ? here(wanted.value(), property.range().orElse("Thing"))
                : null;
    }

    /** Who is called this in this source already, of this kind or a narrower one. */
    @Nullable
    UUID here(String name, String kind) {
        Schema wanted = Model.standard().schema(kind);
        return Entities.namedOn(transaction, source, name).entrySet().stream()
                .filter(each -> Model.standard().schema(each.getValue()).isA(wanted))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}

package org.answerable.desk.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.intake.Sources;
import org.answerable.names.WrittenName;
import org.answerable.record.Identifier;
import org.answerable.record.Refusal;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Value;
import org.answerable.record.claim.Values;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Quotes;
import org.answerable.record.passage.Selector;
import org.answerable.record.schema.Model;
import org.answerable.record.schema.Property;
import org.answerable.record.schema.ValueType;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.answerable.record.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Turns drafts into claims inside one transaction: everything is checked against the sources as they are stored. */
final class Making {
    private static final int LONGEST_NAME = 300;

    private final Transaction transaction;
    private final Map<UUID, Source> sources = new HashMap<>();
    private final Map<UUID, CanonicalText> texts = new HashMap<>();

    Making(Transaction transaction) {
        this.transaction = transaction;
    }

    Claim make(Draft draft) {
        draft.passages().forEach(this::check);
        Source first = source(draft.passages().getFirst());
        UUID caseId = oneCase(draft);
        String named = name(draft.subject().named());
        String schema = schema(draft.subject());
        Property property = Model.standard().property(schema, draft.property());
        Value value = value(property, draft, caseId);
        String time = draft.time() == null ? null : Edtf.parse(draft.time()).toString();
        UUID subject = subject(draft.subject(), caseId);
        Claim claim = new Claim(
                Identifier.next(),
                first.caseId(),
                confidentiality(draft),
                subject,
                schema,
                named,
                property.name(),
                value,
                time,
                words(draft.asserter(), "asserter"),
                draft.modality(),
                draft.passages(),
                draft.corrects(),
                draft.method(),
                transaction.viewer().account(),
                transaction.at());
        new ClaimStore(transaction).insert(claim);
        return claim;
    }

    private void check(Passage passage) {
        Source source = source(passage);
        if (passage.selector() instanceof Selector.Text text) {
            Quotes.expect(text(source), text.start(), text.end(), text.quote());
        }
    }

    Source source(Passage passage) {
        return sources.computeIfAbsent(
                passage.sourceId(),
                id -> Sources.in(transaction, id).orElseThrow(() -> new Refusal("there is no such source")));
    }

    CanonicalText text(Source source) {
        return texts.computeIfAbsent(
                source.id(),
                id -> Sources.textIn(transaction, id)
                        .orElseThrow(() -> new Refusal(
                                "“" + source.title() + "” has no text to quote; mark a region or a time range")));
    }

    private UUID oneCase(Draft draft) {
        Set<UUID> cases =
                draft.passages().stream().map(each -> source(each).caseId()).collect(Collectors.toSet());
        if (cases.size() > 1) {
            throw new Refusal("the passages of one claim lie in one case; make a claim in each");
        }
        return cases.iterator().next();
    }

    private Confidentiality confidentiality(Draft draft) {
        return draft.passages().stream()
                .map(each -> source(each).confidentiality())
                .reduce(draft.confidentiality(), Confidentiality::atLeast);
    }

    private String schema(Subject subject) {
        return switch (subject) {
            case Subject.Known known ->
                new EntityStore(transaction)
                        .schema(known.id())
                        .orElseThrow(() ->
                                new Refusal("there is no such subject; choose one from the list, or make a new one"));
            case Subject.Fresh fresh -> Model.standard().schema(fresh.schema()).name();
        };
    }

    private UUID subject(Subject subject, UUID caseId) {
        return switch (subject) {
            case Subject.Known known -> known.id();
            case Subject.Fresh fresh ->
                new EntityStore(transaction)
                        .create(caseId, Model.standard().schema(fresh.schema()).name());
        };
    }

    private Value value(Property property, Draft draft, UUID caseId) {
        if (property.type() != ValueType.ENTITY) {
            return Values.of(property, words(draft.value(), "value"));
        }
        UUID entity = draft.entity();
        if (entity == null) {
            entity =
                    new EntityStore(transaction).create(caseId, property.range().orElseThrow());
        } else if (new EntityStore(transaction).schema(entity).isEmpty()) {
            throw new Refusal("there is no such entity to be the value of “" + property.label() + "”");
        }
        return new Value.Entity(entity, name(draft.value()));
    }

    private static String name(String given) {
        WrittenName written = new WrittenName(given);
        written.doubt().ifPresent(why -> {
            throw new Refusal("the name “" + visible(given) + "” " + why
                    + "; write it out by hand, the quote keeps what the source has");
        });
        if (written.text().length() > LONGEST_NAME) {
            throw new Refusal("a name has at most " + LONGEST_NAME + " characters; shorten “"
                    + written.text().substring(0, 40) + "…”");
        }
        return written.text();
    }

    private static String words(String given, String what) {
        String cleaned = given.replace("\u0000", "").strip();
        if (cleaned.isEmpty()) {
            throw new Refusal("the claim has no " + what + "; say it");
        }
        return cleaned;
    }

    private static String visible(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "�");
    }
}

package org.answerable.desk.review;

import java.util.List;
import java.util.UUID;
import org.answerable.record.Identifier;
import org.answerable.record.Refusal;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Quotes;
import org.answerable.record.passage.Selector;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Confidentiality;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in to make a claim.
 *
 * @param quote the words of the source
 * @param start UTF-16 offset of the first of them; absent when they were typed, not selected
 * @param subject an entity's identifier, or "new"
 * @param entity an entity's identifier when the value is one that is known already
 */
record ClaimFields(
        @Nullable String quote,
        @Nullable Integer start,
        @Nullable String subject,
        @Nullable String schema,
        @Nullable String named,
        @Nullable String property,
        @Nullable String value,
        @Nullable String entity,
        @Nullable String time,
        @Nullable String asserter,
        @Nullable String modality) {
    private static final String NEW = "new";

    Draft draft(UUID source, @Nullable CanonicalText text) {
        if (text == null) {
            throw new Refusal(
                    "this source has no text to quote; claims on regions and stretches of time are made with `claims add`");
        }
        return new Draft(
                        whom(),
                        Vocabulary.property(or(schema, ""), needed(property, "what is said: choose a property")),
                        needed(value, "the value"),
                        known(entity),
                        null,
                        or(asserter, Claim.SOURCE_ITSELF),
                        Modality.parse(or(modality, "happened")),
                        List.of(new Passage(source, selector(text))),
                        Confidentiality.OPEN,
                        null,
                        Draft.BY_HAND)
                .when(time);
    }

    /** Where the words stand: at the offset they were selected at, otherwise at the only place where they stand. */
    private Selector.Text selector(CanonicalText text) {
        String words = needed(quote, "the words of the source: select them in the text")
                .replace("\r\n", "\n");
        int at = start == null ? -1 : start;
        boolean standsThere = at >= 0 && text.text().startsWith(words, at);
        return standsThere ? Quotes.at(text, at, at + words.length()) : Quotes.find(text, words.strip());
    }

    private Subject whom() {
        String name = needed(named, "whom it is about");
        UUID id = known(subject);
        return id == null
                ? new Subject.Fresh(needed(schema, "what kind the subject is"), name)
                : new Subject.Known(id, name);
    }

    private static @Nullable UUID known(@Nullable String id) {
        return id == null || id.isBlank() || id.equals(NEW) ? null : Identifier.parse(id);
    }

    private static String needed(@Nullable String text, String what) {
        if (text == null || text.isBlank()) {
            throw new Refusal("the claim lacks " + what);
        }
        return text.strip();
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}

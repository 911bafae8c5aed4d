package org.answerable.desk.reading;

import java.util.List;
import org.answerable.record.claim.Modality;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a text seems to make, until a person has read it. Nothing of a proposal counts before it was accepted.
 *
 * @param subject the name of whom or what it is about, as the desk would call it (nominative, full name where the text gives one)
 * @param schema the subject's schema: {@code Person}, {@code Instrument}, …
 * @param property a property of that schema
 * @param value what is said, in words or in the property's own form
 * @param time when, as Extended Date/Time Format; absent when the text does not say
 * @param otherTimes what a relative date could also mean; a person chooses
 * @param modality in what sense it is said
 * @param asserter whose word it is; {@link org.answerable.record.claim.Claim#SOURCE_ITSELF} for the source's own
 * @param start UTF-16 offset of the passage in the source's text
 * @param end the offset after it
 * @param quote the passage, letter for letter
 * @param parts the words that each part of it rests on
 * @param annotators who found it, each with its version
 * @param confidence share of proposals found by the same annotators that were right when it was measured, between 0 and 1
 * @param why one sentence for a person: what in the passage speaks for it
 */
public record Proposal(
        String subject,
        String schema,
        String property,
        String value,
        @Nullable String time,
        List<String> otherTimes,
        Modality modality,
        String asserter,
        int start,
        int end,
        String quote,
        List<Part> parts,
        List<String> annotators,
        double confidence,
        String why) {
    public Proposal {
        otherTimes = List.copyOf(otherTimes);
        parts = List.copyOf(parts);
        annotators = List.copyOf(annotators);
    }

    /**
     * Words that a part of a proposal rests on.
     *
     * @param name the part: {@code subject}, {@code value}, {@code time}, {@code act}, …
     * @param start UTF-16 offset of the words
     * @param end the offset after them
     */
    public record Part(String name, int start, int end) {}
}

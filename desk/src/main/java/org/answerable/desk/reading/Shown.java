package org.answerable.desk.reading;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.answerable.desk.review.Vocabulary;
import org.answerable.desk.web.Say;
import org.answerable.record.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as a page shows it: the same for the page that the server writes and for the script that goes on from there.
 *
 * @param title it in a few words
 * @param kind the subject's schema, as people say it
 * @param label the property, as people say it
 * @param entity whether the value is somebody or something with a record of its own
 * @param when the time, as people say it
 * @param otherTimes what a relative date could also mean
 * @param sign the sign of the modality
 * @param sense the modality, as people say it
 * @param look the class by which the modality is drawn
 * @param itself whether it is the source's own word
 * @param rests the words that it rests on
 * @param right how many of a hundred that were found this way were right when it was measured
 * @param decided who decided last and when; empty when nobody has
 */
public record Shown(
        UUID id,
        int place,
        int start,
        int end,
        int page,
        String quote,
        String title,
        String subject,
        String schema,
        String kind,
        String property,
        String label,
        String value,
        boolean entity,
        @Nullable String time,
        String when,
        List<Time> otherTimes,
        String modality,
        String sign,
        String sense,
        String look,
        String asserter,
        boolean itself,
        List<Rest> rests,
        List<String> annotators,
        int right,
        String why,
        String state,
        String words,
        int version,
        @Nullable UUID step,
        @Nullable UUID claim,
        String decided) {
    private static final int HUNDRED = 100;
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_WORDS = 120;

    /** A time that may be chosen. */
    public record Time(String edtf, String words) {}

    /**
     * Words that a part rests on.
     *
     * @param name the part
     * @param words the words as they stand in the text
     */
    public record Rest(String name, int start, int end, String words) {}

    static Shown of(Offer offer, String text) {
        Proposal said = offer.proposal();
        Offer.Head head = offer.head();
        return new Shown(
                offer.id(),
                offer.place(),
                said.start(),
                said.end(),
                offer.page(),
                said.quote(),
                title(said),
                said.subject(),
                said.schema(),
                Vocabulary.label(said.schema()),
                said.property(),
                Vocabulary.propertyLabel(said.schema(), said.property()),
                said.value(),
                Vocabulary.properties(said.schema()).stream()
                        .anyMatch(term -> term.name().equals(said.property()) && term.entity()),
                said.time(),
                Say.time(said.time()),
                said.otherTimes().stream()
                        .map(each -> new Time(each, Say.time(each)))
                        .toList(),
                said.modality().code(),
                said.modality().sign(),
                said.modality().words(),
                Say.look(said.modality()),
                said.asserter(),
                said.asserter().equals(Claim.SOURCE_ITSELF),
                said.parts().stream()
                        .filter(part -> part.end() <= text.length())
                        .map(part -> new Rest(
                                part.name(),
                                part.start(),
                                part.end(),
                                shortly(text.substring(part.start(), part.end()))))
                        .toList(),
                said.annotators(),
                (int) Math.round(said.confidence() * HUNDRED),
                said.why(),
                head.state().code(),
                head.state().words(),
                head.version(),
                head.step(),
                head.claim(),
                offer.by().isEmpty() || head.at() == null ? "" : offer.by() + ", " + Say.moment(head.at()));
    }

    private static String title(Proposal said) {
        return said.subject() + ": "
                + (said.value().length() <= LONGEST_TITLE
                        ? said.value()
                        : Vocabulary.propertyLabel(said.schema(), said.property())
                                .toLowerCase(Locale.ENGLISH));
    }

    private static String shortly(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_WORDS ? line : line.substring(0, LONGEST_WORDS - 1) + "…";
    }
}

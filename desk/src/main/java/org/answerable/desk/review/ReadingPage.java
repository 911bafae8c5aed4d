package org.answerable.desk.review;

import java.util.List;
import org.answerable.record.claim.Decision;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a source is read.
 *
 * @param source the source
 * @param text its text; absent for pictures, sound and film
 * @param leaf the part that is shown; absent where there is no text
 * @param paragraphs that part, marked
 * @param card the claim that is being read; absent when there is none
 * @param history what was decided on that claim, the earliest first
 * @param claims how many claims rest on the source
 * @param proposals how many proposals another room has on the source; absent when there are none and nobody reads for any
 * @param form the form that makes a claim
 */
public record ReadingPage(
        Source source,
        @Nullable CanonicalText text,
        @Nullable Leaf leaf,
        List<Marked.Paragraph> paragraphs,
        @Nullable Card card,
        List<History> history,
        int claims,
        ToRead.@Nullable Stage proposals,
        ClaimForm form) {

    /**
     * A decision as a line of the claim's history.
     *
     * @param decision what was decided
     * @param by who decided, by name
     */
    public record History(Decision decision, String by) {}
}

package org.answerable.desk.review;

import java.util.List;
import org.answerable.record.claim.Stated;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Where a value opens.
 *
 * @param passages every passage behind it
 */
public record OpensPage(List<Opened> passages) {
    /**
     * One passage, in its surroundings.
     *
     * @param stated the claim that rests on it
     * @param source the source it stands in; absent when the viewer may see the claim and not the source
     * @param before the words before it
     * @param quote the passage; where it is not words, where it is
     * @param after the words after it
     * @param place where in the source, in words
     * @param stands whether the quote still stands at its place
     */
    public record Opened(
            Stated stated,
            @Nullable Source source,
            String before,
            String quote,
            String after,
            String place,
            boolean stands) {}
}

package org.answerable.record.source;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.record.log.Content;
import org.jspecify.annotations.Nullable;

/**
 * The text of a source as it was read once and for all. Passages count their offsets in it, so it is immutable: a better reading of the same
 * bytes is another text, never this one changed.
 *
 * @param sourceId the source
 * @param text the text; lines end with a line feed, no NUL, no lone surrogate
 * @param pageStarts UTF-16 offset at which each page starts, ascending, the first 0; one page where the format has none
 * @param language ISO 639-1, or absent when it could not be told
 * @param reader name and version of what read it
 * @param notices what the reader wants people to know, as sentences
 */
public record CanonicalText(
        UUID sourceId,
        String text,
        List<Integer> pageStarts,
        @Nullable String language,
        String reader,
        List<String> notices) {

    public CanonicalText {
        pageStarts = List.copyOf(pageStarts);
        notices = List.copyOf(notices);
    }

    /** The page, counted from 1, on which the offset lies. */
    public int pageAt(int offset) {
        int found = java.util.Collections.binarySearch(pageStarts, offset);
        return found >= 0 ? found + 1 : Math.max(1, -found - 1);
    }

    /** What the log commits to. */
    public Content content() {
        return new Content()
                .uuid("source", sourceId)
                .text("text", text)
                .text("page_starts", pageStarts.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .text("language", language)
                .text("reader", reader)
                .text("notices", String.join("\n", notices));
    }
}

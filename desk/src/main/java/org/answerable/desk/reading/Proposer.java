package org.answerable.desk.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads texts and proposes what they seem to say. It stores nothing, and may be called from several threads at once. */
@FunctionalInterface
public interface Proposer {
    /**
     * What a text seems to say.
     *
     * @param text the source's canonical text
     * @param pageStarts where each of its pages begins; {@code [0]} when it has none
     * @param language ISO 639-1 code of what it is mostly written in; absent when nobody knows
     */
    Found read(String text, List<Integer> pageStarts, @Nullable String language);
}

package org.answerable.desk.reading.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A compiled pattern.
 *
 * @param steps what to try, in order
 * @param captures name of each piece that is kept; the slots of piece {@code i} are {@code 2i} and {@code 2i + 1}; piece 0 is the mention
 * @param lists for a captured list, the list, which knows what words are worth
 */
record Pattern(List<Step> steps, List<String> captures, Map<Integer, WordList> lists) {
    @Nullable
    WordList list(int capture) {
        return lists.get(capture);
    }
}

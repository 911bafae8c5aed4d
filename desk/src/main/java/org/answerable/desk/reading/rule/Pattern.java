package org.answerable.desk.reading.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A compiled pattern.
 *
 * @param steps what to try, in order
 * @param captures name of each piece that is kept; the slots of piece {@code i} are {@code 2i} and {@code 2i + 1}; piece 0 is the mention
 * @param lists for what is kept of a list, the lists it may come from, which know what words are worth
 */
record Pattern(List<Step> steps, List<String> captures, Map<Integer, List<WordList>> lists) {
    /** What kept words are worth by the first list that says so; null when none does. */
    @Nullable
    String worth(int capture, List<String> words) {
        return lists.getOrDefault(capture, List.of()).stream()
                .map(each -> each.worth(words))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

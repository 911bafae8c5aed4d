package org.answerable.desk.reading.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mentions by where they stand in a text, so that a neighbour is found without a look at all of them: the time for a text stays in proportion to its length. */
public final class MentionIndex {
    private static final int STRETCH = 256;

    private final Set<Mention> all = new LinkedHashSet<>();
    private final Map<Integer, List<Mention>> stretches = new HashMap<>();

    /** An index of these. */
    public MentionIndex(Collection<Mention> mentions) {
        mentions.forEach(this::add);
    }

    /** Adds one; one that is there already stays once. */
    public void add(Mention mention) {
        if (all.add(mention)) {
            for (int i = mention.start() / STRETCH; i <= (mention.end() - 1) / STRETCH; i++) {
                stretches.computeIfAbsent(i, each -> new ArrayList<>(4)).add(mention);
            }
        }
    }

    /** Takes one out. */
    public void remove(Mention mention) {
        if (all.remove(mention)) {
            for (int i = mention.start() / STRETCH; i <= (mention.end() - 1) / STRETCH; i++) {
                stretches.getOrDefault(i, List.of()).remove(mention);
            }
        }
    }

    /** Those that share a character with another, in the order in which they were added to a stretch of the text. */
    public List<Mention> overlapping(Mention mention) {
        return overlapping(mention.start(), mention.end());
    }

    /** Those that share a character with the text from one offset to before another. */
    public List<Mention> overlapping(int start, int end) {
        List<Mention> found = new ArrayList<>();
        int first = start / STRETCH;
        for (int i = first; i <= (end - 1) / STRETCH; i++) {
            for (Mention each : stretches.getOrDefault(i, List.of())) {
                boolean here = i
                        == Math.max(
                                first, each.start() / STRETCH); // one that reaches over several stretches is told once
                if (here && each.start() < end && start < each.end()) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    /** All of them, by where they begin. */
    public List<Mention> inOrder() {
        List<Mention> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(Mention::start));
        return sorted;
    }
}

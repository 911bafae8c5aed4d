package org.answerable.names;

import java.util.List;
import java.util.function.IntPredicate;
import org.answerable.names.index.Pairs;

/**
 * Finds all pairs of names in a {@link NameIndex} that score at least a threshold, name by name. Each pair is told by one of its two names: ask all
 * of them. It is far faster than a {@link NameSearch} for every name, and leaves one thing out: a word of one name that another writes in two is found
 * only when it sounds just the same. Safe for use by many threads.
 */
public final class NamePairs {
    private final Pairs pairs;

    NamePairs(Pairs pairs) {
        this.pairs = pairs;
    }

    /**
     * The names that one makes a pair with, the best first.
     *
     * @param number of the name
     * @param admissible whether the name with a number may be the other: what else is known of it, asked before the names are compared
     */
    public List<Hit> of(int number, IntPredicate admissible) {
        return pairs.of(number, admissible);
    }
}

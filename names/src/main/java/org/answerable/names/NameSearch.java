package org.answerable.names;

import java.util.List;
import java.util.function.IntPredicate;
import org.answerable.names.index.Search;

/** Finds the names of a {@link NameIndex} that score at least a threshold. Safe for use by many threads. */
public final class NameSearch {
    private final Search search;

    NameSearch(Search search) {
        this.search = search;
    }

    /** All names like this one, the best first; among equals, by their numbers. */
    public List<Hit> hits(Name name) {
        return hits(name, number -> true);
    }

    /**
     * The same among some names only.
     *
     * @param admissible whether the name with a number may be a hit: what else is known of it, asked before the names are compared
     */
    public List<Hit> hits(Name name, IntPredicate admissible) {
        return search.hits(name, admissible);
    }
}

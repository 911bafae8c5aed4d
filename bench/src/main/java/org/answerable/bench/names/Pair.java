package org.answerable.bench.names;

import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.NameMatcher;

/**
 * Two names of which it is known whether they are the same entity's.
 *
 * @param schema FollowTheMoney's, for peers who ask for it
 */
record Pair(String schema, Kind kind, String left, String right, boolean same) {
    static Pair ofPersons(String left, String right, boolean same) {
        return new Pair("Person", Kind.PERSON, left, right, same);
    }

    double score() {
        return NameMatcher.score(Name.of(left, kind), Name.of(right, kind));
    }
}

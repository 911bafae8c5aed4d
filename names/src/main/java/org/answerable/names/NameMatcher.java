package org.answerable.names;

import org.answerable.names.match.Matching;

/**
 * Tells whether two names may be the same name.
 *
 * {@snippet file="Examples.java" region="compare"}
 *
 * <p>A name is compared by how it sounds, so that it may be written in another script; names in a script that the library does not know are
 * compared letter by letter, and only with each other. Nothing here decides that two people are one: a name is shared by many.
 */
public final class NameMatcher {
    private NameMatcher() {}

    /** The score alone, from 0 to 1: what to call for many pairs. */
    public static double score(Name one, Name other) {
        return Matching.score(one, other);
    }

    /** The score with everything that led to it: what to show to somebody who decides. */
    public static Comparison compare(Name one, Name other) {
        return Matching.compare(one, other);
    }

    /** Compares two names of persons. */
    public static Comparison comparePersons(String one, String other) {
        return compare(Name.of(one, Kind.PERSON), Name.of(other, Kind.PERSON));
    }
}

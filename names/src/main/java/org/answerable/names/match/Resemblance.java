package org.answerable.names.match;

import org.answerable.names.Term.Finding;

/**
 * How alike two words are, and in what way.
 *
 * @param likeness from 0, wholly different, to 1, the same
 */
record Resemblance(float likeness, Finding finding) {
    static final Resemblance NONE = new Resemblance(0, Finding.CONTRADICTED);
    static final Resemblance SAME = new Resemblance(1, Finding.SAME);

    /** The same, less alike by a factor. */
    Resemblance times(float factor) {
        return factor == 1 ? this : new Resemblance(factor * likeness, finding);
    }

    /** The same, no more alike than this. */
    Resemblance atMost(float most) {
        return likeness <= most ? this : new Resemblance(most, finding);
    }
}

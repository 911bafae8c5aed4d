package org.answerable.record.claim;

/** Where the desk's own assessment of a claim stands. */
public enum Assessment {
    /** Not assessed, or the assessment was withdrawn: it prints with its asserter. */
    UNASSESSED,
    /** Held established, by a named standard: it prints as fact. */
    ESTABLISHED,
    /** Held disputed. */
    DISPUTED;

    /** How it is said on a page. */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

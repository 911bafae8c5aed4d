package org.answerable.record.claim;

/** Where the reading of a claim stands. */
public enum Reading {
    /** Nobody has decided, or the last decision was undone. */
    OPEN,
    /** The passage says this. */
    ACCEPTED,
    /** The passage does not say this. */
    REJECTED,
    /** Another claim says it rightly. */
    CORRECTED;

    /** How it is said on a page. */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

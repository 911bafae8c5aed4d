package org.answerable.record.time;

/** What can be said about two times when at least one of them may be imprecise. */
public enum Answer {
    /** True whatever the exact days were. */
    CERTAINLY,
    /** True for some of the days that the values leave open, and not for others. */
    POSSIBLY,
    /** Not true for any of the days that the values leave open. */
    NO;

    /** Whether it cannot be excluded. */
    public boolean mayBe() {
        return this != NO;
    }

    /** The answer when either suffices: the more certain of the two. */
    Answer or(Answer other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The answer when it is unknown which of the two applies: certain only if both agree. */
    Answer oneOf(Answer other) {
        return this == other ? this : POSSIBLY;
    }

    /** The answer when both must hold: the less certain of the two. */
    Answer and(Answer other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

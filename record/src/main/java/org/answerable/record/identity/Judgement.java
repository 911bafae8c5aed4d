package org.answerable.record.identity;

/** What somebody holds of two entities. */
public enum Judgement {
    /** They are one. */
    SAME,
    /** They are two: namesakes are normal. */
    DIFFERENT,
    /** It cannot be told, as far as anything is known. */
    UNSURE
}

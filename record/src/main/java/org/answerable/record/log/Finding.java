package org.answerable.record.log;

/**
 * Something that is not as it should be, found by a verification.
 *
 * @param what what is wrong, for a person to read
 * @param where the place, such as {@code log entry 17}
 */
public record Finding(String what, String where) {
    /** {@code log entry 17: its hash does not match its content}. */
    @Override
    public String toString() {
        return where + ": " + what;
    }
}

package org.answerable.desk.reading;

/**
 * How many proposals there are.
 *
 * @param open how many wait
 * @param accepted how many are accepted
 * @param rejected how many are rejected
 */
public record Counts(int open, int accepted, int rejected) {
    /** All of them. */
    public int all() {
        return open + accepted + rejected;
    }

    /** Those that are decided. */
    public int decided() {
        return accepted + rejected;
    }
}

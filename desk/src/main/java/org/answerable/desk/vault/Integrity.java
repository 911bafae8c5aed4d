package org.answerable.desk.vault;

/** How a stored file was found when it was read from its first byte to its last. */
public sealed interface Integrity {
    /**
     * Every byte is the one that was stored.
     *
     * @param size how many bytes
     */
    record Intact(long size) implements Integrity {}

    /** There is no such file. */
    record Missing() implements Integrity {}

    /**
     * The file is there and is not what was stored.
     *
     * @param what the damage, for a person to read
     */
    record Damaged(String what) implements Integrity {}
}

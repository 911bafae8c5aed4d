package org.answerable.record.log;

/**
 * Where a log stands: its last entry.
 *
 * @param sequence the entry's number, from 1
 * @param hash the entry's hash
 */
public record Head(long sequence, Hash hash) {
    public Head {
        if (sequence < 1) {
            throw new IllegalArgumentException("entries are numbered from 1, not " + sequence);
        }
    }
}

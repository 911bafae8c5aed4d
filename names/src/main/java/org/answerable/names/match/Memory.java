package org.answerable.names.match;

/**
 * What words were found to be worth against each other, so that it is not worked out again: names are made of the same words over and over.
 *
 * <p>A table of fixed size; what is new takes the place of what was there. A cell holds a tag and a likeness in one long, so that threads need
 * no lock: the worst that can happen is that something is worked out twice. Likenesses are kept in steps of 1/{@value #STEPS}, and {@link #step}
 * is what everybody uses, remembered or not: a result does not depend on what was asked before.
 */
final class Memory {
    /** The finest difference between two likenesses. */
    static final int STEPS = 4096;

    private static final int BITS = 20;
    private static final int MASK = (1 << BITS) - 1;
    private static final int VALUE_BITS = 13;
    private static final long VALUE_MASK = (1L << VALUE_BITS) - 1;

    private final long[] cells = new long[1 << BITS];

    /** What a key was found to be worth, in steps; -1 when nothing is known. */
    int find(long key) {
        long mixed = mix(key);
        long cell = cells[(int) mixed & MASK];
        return cell != 0 && (cell & ~VALUE_MASK) == (mixed & ~VALUE_MASK) ? (int) (cell & VALUE_MASK) : -1;
    }

    /** Remembers it. */
    void keep(long key, int steps) {
        long mixed = mix(key);
        cells[(int) mixed & MASK] = (mixed & ~VALUE_MASK) | steps;
    }

    /** A likeness in steps. */
    static int step(float likeness) {
        return Math.round(likeness * STEPS);
    }

    /** One to one, so that two keys never share both a cell and a tag (Stafford's mix 13). */
    private static long mix(long key) {
        long z = key + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

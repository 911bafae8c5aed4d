package org.answerable.names.match;

/**
 * What words were found to be worth against each other, so that it is not worked out again: names are made of the same words over and over.
 *
 * <p>A table of fixed size, in which each key has eight places that lie together; what is new takes the place of one of them. A cell holds a tag and
 * a likeness in one long, so that threads need no lock: the worst that can happen is that something is worked out twice. Likenesses are kept in
 * steps of 1/{@value #STEPS}, and {@link #step} is what everybody uses, remembered or not: a result does not depend on what was asked before.
 */
final class Memory {
    /** The finest difference between two likenesses. */
    static final int STEPS = 4096;

    private static final int GROUP_BITS = 17;
    private static final int GROUP_MASK = (1 << GROUP_BITS) - 1;
    private static final int PLACES = 8;
    private static final int VALUE_BITS = 13;
    private static final long VALUE_MASK = (1L << VALUE_BITS) - 1;

    private final long[] cells = new long[PLACES << GROUP_BITS];

    /**
     * What each of some numbers and each of others were found to be worth together, row by row: in steps, or -1 when nothing is known. All are looked
     * up before any is used: each lies somewhere else, and the machine can wait for all of them at once.
     */
    int[] find(int[] left, int[] right) {
        int[] found = new int[left.length * right.length];
        int k = 0;
        for (int one : left) {
            for (int other : right) {
                found[k++] = find(one, other);
            }
        }
        return found;
    }

    /** What two numbers were found to be worth together, in steps; -1 when nothing is known. */
    int find(int one, int other) {
        long mixed = mix(one, other);
        int first = PLACES * ((int) mixed & GROUP_MASK);
        for (int i = first; i < first + PLACES; i++) {
            long cell = cells[i];
            if (((cell ^ mixed) & ~VALUE_MASK) == 0 && cell != 0) {
                return (int) (cell & VALUE_MASK);
            }
        }
        return -1;
    }

    /** Remembers it. */
    void keep(int one, int other, int steps) {
        long mixed = mix(one, other);
        int first = PLACES * ((int) mixed & GROUP_MASK);
        System.arraycopy(cells, first, cells, first + 1, PLACES - 1);
        cells[first] = (mixed & ~VALUE_MASK) | steps;
    }

    /** A likeness in steps. */
    static int step(float likeness) {
        return Math.round(likeness * STEPS);
    }

    /** One to one, and a group tells the bits that a tag leaves out, so that two keys never share both (Stafford's mix 13). */
    private static long mix(int one, int other) {
        long z = ((long) one << 32 | other) + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

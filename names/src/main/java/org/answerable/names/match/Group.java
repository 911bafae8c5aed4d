package org.answerable.names.match;

/**
 * Words of one name taken for words of the other: one for one, or several that are written together for one that is not.
 *
 * @param left which words of the left name, a bit each
 * @param right which words of the right name, a bit each
 * @param steps how alike they are, in steps of {@link Memory}
 * @param gain how much of both names is explained by it
 */
record Group(int left, int right, int steps, int gain) {
    float likeness() {
        return (float) steps / Memory.STEPS;
    }

    /** Whether it is one word for one word. */
    boolean single() {
        return Integer.bitCount(left) + Integer.bitCount(right) == 2;
    }

    /** The place of its first word in the left name. */
    int firstLeft() {
        return Integer.numberOfTrailingZeros(left);
    }

    /** The place of its first word in the right name. */
    int firstRight() {
        return Integer.numberOfTrailingZeros(right);
    }
}

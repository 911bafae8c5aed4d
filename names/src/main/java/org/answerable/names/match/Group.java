package org.answerable.names.match;

/**
 * Words of one name taken for words of the other, one for one, or several that are written together for one that is not: written into one number,
 * so that pairing two names makes no objects. From the high bits to the low: how much of both names it explains, the words of the left name, those
 * of the right, a bit each, and how alike they are in steps of {@link Memory}.
 */
final class Group {
    private static final int STEPS = 13;
    private static final int WORDS = 14;
    private static final int ALL_WORDS = (1 << WORDS) - 1;
    private static final int GAIN = STEPS + 2 * WORDS;

    private Group() {}

    static long of(int left, int right, int steps, int gain) {
        return ((long) gain << GAIN) | ((long) left << (STEPS + WORDS)) | ((long) right << STEPS) | steps;
    }

    /** How much of both names is explained by it. */
    static int gain(long group) {
        return (int) (group >>> GAIN);
    }

    /** Which words of the left name it is made of. */
    static int left(long group) {
        return (int) (group >>> (STEPS + WORDS)) & ALL_WORDS;
    }

    /** Which words of the right name it is made of. */
    static int right(long group) {
        return (int) (group >>> STEPS) & ALL_WORDS;
    }

    /** How alike the two are. */
    static int steps(long group) {
        return (int) group & ((1 << STEPS) - 1);
    }

    /** The place of its first word in the left name. */
    static int firstLeft(long group) {
        return Integer.numberOfTrailingZeros(left(group));
    }

    /** The place of its first word in the right name. */
    static int firstRight(long group) {
        return Integer.numberOfTrailingZeros(right(group));
    }

    /** Whether it is one word for one word. */
    static boolean single(long group) {
        int left = left(group);
        int right = right(group);
        return (left & (left - 1)) == 0 && (right & (right - 1)) == 0;
    }
}

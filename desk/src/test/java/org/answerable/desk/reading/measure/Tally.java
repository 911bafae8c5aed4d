package org.answerable.desk.reading.measure;

/**
 * How many were right, wrong and missed.
 *
 * @param right found and right
 * @param wrong found and not right
 * @param missed right and not found
 */
public record Tally(int right, int wrong, int missed) {
    /** Nothing counted yet. */
    public static final Tally NONE = new Tally(0, 0, 0);

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** Share of what was found that is right. */
    public double precision() {
        return right + wrong == 0 ? 0 : right / (double) (right + wrong);
    }

    /** Share of what is right that was found. */
    public double recall() {
        return right + missed == 0 ? 0 : right / (double) (right + missed);
    }

    /** Their harmonic mean. */
    public double f() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /** How many there are to find. */
    public int gold() {
        return right + missed;
    }
}

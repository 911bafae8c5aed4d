package org.answerable.names.cost;

/**
 * How words of two scripts are compared: the costs of their sounds, and how likely a chance likeness is. A likeness of .70 is what about one pair
 * of words in two hundred that are not the same name would have by chance, and means the same for every pair of scripts.
 */
public final class ScriptPair {
    /** The logarithm of the odds of .70. */
    private static final double AT_SEVENTY = Math.log(.7 / .3);

    /** Where nothing was learned: how steeply costs count against the length, and what is added to it, so that a short word may differ in one sound. */
    private static final float SAME_STEEP = 1.7f;

    private static final float SAME_GRACE = 3;

    /** Rounding must not lose anybody. */
    private static final float SLACK = .01f;

    private final SoundCosts costs;
    private final float steep;
    private final float least;
    private final float spread;

    /**
     * A pair of scripts.
     *
     * @param steep how steeply costs count
     * @param least how much must speak for two words of a likeness of .70
     * @param spread over which the likeness grows
     */
    ScriptPair(SoundCosts costs, float steep, float least, float spread) {
        this.costs = costs;
        this.steep = steep;
        this.least = least;
        this.spread = spread;
    }

    /** A pair that nothing was learned for, or one script with itself: costs against length. */
    static ScriptPair general(SoundCosts costs) {
        return new ScriptPair(costs, 1, 0, 0);
    }

    /** The costs of its sounds. */
    public SoundCosts costs() {
        return costs;
    }

    /** From 0 to 1. */
    public float likeness(byte[] one, byte[] other) {
        return one.length == 0 || other.length == 0
                ? 0
                : likeness(costs.between(one, other), costs.weight(one), costs.weightOfOther(other));
    }

    /** The same, or 0 where it is less than some least. */
    public float likeness(byte[] one, byte[] other, float least) {
        if (one.length == 0 || other.length == 0) {
            return 0;
        }
        float weight = costs.weight(one);
        float weightOfOther = costs.weightOfOther(other);
        float budget = most(least, weight, weightOfOther) + SLACK;
        if (Math.abs(costs.bulk(one) - costs.bulk(other)) > SoundCosts.ONE * budget) {
            return 0;
        }
        float cost = costs.between(one, other, budget);
        return cost > budget ? 0 : likeness(cost, weight, weightOfOther);
    }

    /** The likeness of two words of these weights whose difference costs so much. */
    public float likeness(float cost, float weight, float weightOfOther) {
        if (spread == 0) {
            return Math.max(0, 1 - SAME_STEEP * cost / (Math.max(weight, weightOfOther) + SAME_GRACE));
        }
        double surplus = ((weight + weightOfOther) / 2 - steep * cost - least) / spread;
        return (float) (1 / (1 + Math.exp(-surplus - AT_SEVENTY)));
    }

    /** The most that the difference of two words of these weights may cost, for a likeness; below 0 when no two such words have it. */
    public float most(float likeness, float weight, float weightOfOther) {
        return mostFor(needed(likeness), weight, weightOfOther);
    }

    /** What a likeness needs: worked out once for many weights. */
    public float needed(float likeness) {
        return spread == 0
                ? (1 - likeness) / SAME_STEEP
                : (float) (least + spread * (Math.log(likeness / (1 - likeness)) - AT_SEVENTY));
    }

    /** The most that a difference may cost, for what a likeness needs. */
    public float mostFor(float needed, float weight, float weightOfOther) {
        return spread == 0
                ? needed * (Math.max(weight, weightOfOther) + SAME_GRACE)
                : ((weight + weightOfOther) / 2 - needed) / steep;
    }
}

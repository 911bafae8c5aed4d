package org.answerable.names.match;

/** Likenesses in steps, raised to the powers that the score needs. */
final class Powers {
    private static final double[] WORST = table(Weights.OF_THE_WORST);
    private static final double[] ALL = table(Weights.OF_ALL);
    private static final double[] BODY = table(Weights.OF_ALL_BODY);

    private Powers() {}

    private static double[] table(double power) {
        double[] table = new double[Memory.STEPS + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = Math.pow((double) i / Memory.STEPS, power);
        }
        return table;
    }

    /** Of the two words across scripts that are least alike. */
    static double ofTheWorst(int steps) {
        return WORST[steps];
    }

    /** Of each two words, by what they are compared in: across scripts, or in one script for a person or a body. */
    static double ofEach(int steps, boolean across, boolean person) {
        if (across) {
            return ALL[steps];
        }
        return person ? (double) steps / Memory.STEPS : BODY[steps];
    }

    /** A factor taken several times. */
    static double of(double factor, int times) {
        double power = 1;
        for (int i = 0; i < times; i++) {
            power *= factor;
        }
        return power;
    }
}

package org.answerable.desk.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Scores as they are written. */
public final class Scores {
    private static final int DECIMALS = 4;

    private Scores() {}

    /** With four decimals, cut off and not rounded: what is written as 0.7000 is .70 or more. */
    public static String text(double score) {
        return BigDecimal.valueOf(score).setScale(DECIMALS, RoundingMode.DOWN).toPlainString();
    }
}

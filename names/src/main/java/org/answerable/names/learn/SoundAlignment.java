package org.answerable.names.learn;

import java.util.ArrayList;
import java.util.List;
import org.answerable.names.cost.SoundCosts;

/** Which sounds of two words meet in their least costly alignment. */
final class SoundAlignment {
    private SoundAlignment() {}

    /** Pairs of codes; 0 stands for no sound. */
    static List<int[]> of(byte[] one, byte[] other, SoundCosts costs) {
        float[][] least = least(one, other, costs);
        List<int[]> met = new ArrayList<>();
        int i = one.length;
        int j = other.length;
        while (i + j > 0) {
            if (i > 0 && j > 0 && least[i][j] == least[i - 1][j - 1] + costs.cost(one[i - 1], other[j - 1])) {
                met.add(new int[] {one[--i], other[--j]});
            } else if (i > 0 && least[i][j] == least[i - 1][j] + costs.cost(one[i - 1], 0)) {
                met.add(new int[] {one[--i], 0});
            } else {
                met.add(new int[] {0, other[--j]});
            }
        }
        return met;
    }

    private static float[][] least(byte[] one, byte[] other, SoundCosts costs) {
        float[][] least = new float[one.length + 1][other.length + 1];
        for (int i = 0; i <= one.length; i++) {
            for (int j = 0; j <= other.length; j++) {
                float best = i + j == 0 ? 0 : Float.MAX_VALUE;
                if (i > 0) {
                    best = Math.min(best, least[i - 1][j] + costs.cost(one[i - 1], 0));
                }
                if (j > 0) {
                    best = Math.min(best, least[i][j - 1] + costs.cost(0, other[j - 1]));
                }
                if (i > 0 && j > 0) {
                    best = Math.min(best, least[i - 1][j - 1] + costs.cost(one[i - 1], other[j - 1]));
                }
                least[i][j] = best;
            }
        }
        return least;
    }
}

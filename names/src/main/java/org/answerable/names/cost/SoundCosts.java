package org.answerable.names.cost;

import java.util.Arrays;
import java.util.List;
import org.answerable.names.sound.Sounds;
import org.answerable.names.sound.Tables;

/**
 * What it costs to take a sound of one word for a sound of another, to leave one out, or to put one in: 0 for the same, 1 for wholly different.
 * One table for each pair of scripts: what a vowel is worth depends on whether the other script writes it.
 */
public final class SoundCosts {
    private static final int N = Sounds.COUNT;
    private static final float SWAP = .6f;
    /** In one script: how steeply costs count against the length, and what is added to it, so that a short word may differ in one sound. */
    private static final float SAME_STEEP = 1.7f;

    private static final float SAME_GRACE = 3;
    private static final float MOVE = .8f;
    private static final float LEAST_WEIGHT = .35f;

    private final float[] swaps = new float[N * N];
    private final float[] left = new float[N];
    private final float[] right = new float[N];
    private final float[] leftWeight = new float[N];
    private final float[] rightWeight = new float[N];

    private SoundCosts() {
        Arrays.fill(swaps, 1);
        Arrays.fill(left, 1);
        Arrays.fill(right, 1);
        for (int sound = 0; sound < N; sound++) {
            swaps[sound * N + sound] = 0;
        }
    }

    /** Costs that hold both ways, from a file of rows “sound, sound, cost” beside this class. */
    static SoundCosts both(String file) {
        SoundCosts costs = new SoundCosts();
        for (String[] row : Tables.rows(SoundCosts.class, file)) {
            costs.put(row[0], row[1], Float.parseFloat(row[2]));
            costs.put(row[1], row[0], Float.parseFloat(row[2]));
        }
        return costs.weighed();
    }

    /** Costs from the sounds of a row's first cell to those of its second. */
    public static SoundCosts oneWay(List<String[]> rows, boolean turned) {
        SoundCosts costs = new SoundCosts();
        for (String[] row : rows) {
            costs.put(row[turned ? 1 : 0], row[turned ? 0 : 1], Float.parseFloat(row[2]));
        }
        return costs.weighed();
    }

    private void put(String one, String other, float cost) {
        if (one.equals("-")) {
            right[Sounds.code(other.charAt(0))] = cost;
        } else if (other.equals("-")) {
            left[Sounds.code(one.charAt(0))] = cost;
        } else {
            swaps[Sounds.code(one.charAt(0)) * N + Sounds.code(other.charAt(0))] = cost;
        }
    }

    private SoundCosts weighed() {
        for (int sound = 0; sound < N; sound++) {
            leftWeight[sound] = Math.max(LEAST_WEIGHT, left[sound]);
            rightWeight[sound] = Math.max(LEAST_WEIGHT, right[sound]);
        }
        return this;
    }

    /** 1 for the same sounds, 0 for wholly different ones or for none. */
    public float similarity(byte[] one, byte[] other) {
        if (one.length == 0 || other.length == 0) {
            return 0;
        }
        float longer = Math.max(1, Math.max(sum(one, leftWeight), sum(other, rightWeight)));
        return Math.max(0, 1 - between(one, other) / longer);
    }

    /** Likeness of words in one script: what is spent, for their length. */
    float forLength(byte[] one, byte[] other) {
        float longer = Math.max(sum(one, leftWeight), sum(other, rightWeight));
        return Math.max(0, 1 - SAME_STEEP * between(one, other) / (longer + SAME_GRACE));
    }

    /** How much speaks for the same word: what its sounds weigh, less their costs. */
    public float evidence(byte[] one, byte[] other, float steep) {
        return (sum(one, leftWeight) + sum(other, rightWeight)) / 2 - steep * between(one, other);
    }

    private static float sum(byte[] sounds, float[] weights) {
        float sum = 0;
        for (byte sound : sounds) {
            sum += weights[sound];
        }
        return sum;
    }

    /** The least cost of turning one word's sounds into the other's; two neighbours may change places. */
    public float between(byte[] one, byte[] other) {
        int m = other.length;
        float[] row = new float[m + 1];
        float[] last = new float[m + 1];
        float[] before = new float[m + 1];
        float[] older = new float[m + 1];
        for (int j = 1; j <= m; j++) {
            row[j] = row[j - 1] + right[other[j - 1]];
        }
        for (int i = 1; i <= one.length; i++) {
            float[] free = older;
            older = before;
            before = last;
            last = row;
            row = free;
            byte x = one[i - 1];
            int base = x * N;
            float drop = left[x];
            row[0] = last[0] + drop;
            for (int j = 1; j <= m; j++) {
                byte y = other[j - 1];
                float best = last[j - 1] + swaps[base + y];
                best = Math.min(best, last[j] + drop);
                best = Math.min(best, row[j - 1] + right[y]);
                if (i > 1 && j > 1 && x == other[j - 2] && one[i - 2] == y && x != y) {
                    best = Math.min(best, before[j - 2] + SWAP);
                }
                if (i > 2 && j > 2) {
                    best = Math.min(best, turned(one, other, i, j, older));
                }
                row[j] = best;
            }
        }
        return row[m];
    }

    /** A sound that stands two places before or after where it belongs, as in Kezhenbek for Kenzhebek. */
    private static float turned(byte[] one, byte[] other, int i, int j, float[] older) {
        byte a = one[i - 3];
        byte b = one[i - 2];
        byte c = one[i - 1];
        boolean back = c == other[j - 3] && a == other[j - 2] && b == other[j - 1];
        boolean forth = a == other[j - 1] && b == other[j - 3] && c == other[j - 2];
        return back || forth ? older[j - 3] + MOVE : Float.MAX_VALUE;
    }

    /** What it costs to take one sound for another; 0 stands for no sound. */
    public float cost(int one, int other) {
        return one == 0 ? right[other] : other == 0 ? left[one] : swaps[one * N + other];
    }
}

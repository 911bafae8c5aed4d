package org.answerable.names.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.answerable.names.cost.SoundCosts;
import org.answerable.names.sound.Sounds;
import org.jspecify.annotations.Nullable;

/**
 * Learns what a sound of one script is worth against a sound of another, from words known to be the same: each pair of words is aligned at the
 * least cost so far, what met what is counted, and the counts, with general costs as prior, are the next round's costs (Viterbi training).
 */
final class CostLearner {
    private static final int N = Sounds.COUNT;
    private static final int ROUNDS = 6;

    /** Pairs less alike than this are mistakes of the data: Bokaev for Садуакас. */
    private static final float TRUSTED = .5f;

    /** So many nats less likely than the likeliest makes a sound wholly different. */
    private static final double SCALE = 8;

    /** How much the general costs are worth, in sounds seen and as a share of them, and how fast they fall. */
    private static final double PRIOR = 20;

    private static final double PRIOR_SHARE = .3;
    private static final double STEEP = 5;

    private final SoundCosts prior;
    private final boolean[] leftSounds = new boolean[N];
    private final boolean[] rightSounds = new boolean[N];

    CostLearner(SoundCosts prior) {
        this.prior = prior;
        leftSounds[0] = true;
        rightSounds[0] = true;
    }

    /** Rows of “sound, sound, cost”; “-” is no sound. */
    List<String[]> learn(List<SameWords> pairs) {
        for (SameWords pair : pairs) {
            pair.left().forEach(reading -> mark(reading, leftSounds));
            pair.right().forEach(reading -> mark(reading, rightSounds));
        }
        List<String[]> rows = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            SoundCosts costs = round == 0 ? prior : SoundCosts.oneWay(rows, false);
            double[][] counts = new double[N][N];
            pairs.forEach(pair -> count(pair, costs, counts));
            rows = rows(counts);
        }
        return rows;
    }

    private static void mark(byte[] reading, boolean[] sounds) {
        for (byte sound : reading) {
            sounds[sound] = true;
        }
    }

    private static void count(SameWords pair, SoundCosts costs, double[][] counts) {
        byte @Nullable [] left = null;
        byte @Nullable [] right = null;
        float best = TRUSTED;
        for (byte[] one : pair.left()) {
            for (byte[] other : pair.right()) {
                float likeness = costs.similarity(one, other);
                if (likeness > best) {
                    best = likeness;
                    left = one;
                    right = other;
                }
            }
        }
        if (left != null && right != null) {
            for (int[] met : SoundAlignment.of(left, right, costs)) {
                counts[met[0]][met[1]]++;
            }
        }
    }

    private List<String[]> rows(double[][] counts) {
        double[][] chances = smoothed(counts);
        double[] bestOfLeft = new double[N];
        double[] bestOfRight = new double[N];
        double[] sumOfLeft = new double[N];
        double[] sumOfRight = new double[N];
        for (int a = 0; a < N; a++) {
            for (int b = 0; b < N; b++) {
                sumOfLeft[a] += chances[a][b];
                sumOfRight[b] += chances[a][b];
                bestOfLeft[a] = Math.max(bestOfLeft[a], chances[a][b]);
                bestOfRight[b] = Math.max(bestOfRight[b], chances[a][b]);
            }
        }
        List<String[]> rows = new ArrayList<>();
        for (int a = 0; a < N; a++) {
            for (int b = 0; b < N; b++) {
                if (chances[a][b] > 0) {
                    double fromLeft = Math.log(bestOfLeft[a] / chances[a][b]);
                    double fromRight = Math.log(bestOfRight[b] / chances[a][b]);
                    double nats = a == 0 ? fromRight : b == 0 ? fromLeft : (fromLeft + fromRight) / 2;
                    if (nats < SCALE) {
                        rows.add(new String[] {letter(a), letter(b), String.format(Locale.ROOT, "%.2f", nats / SCALE)});
                    }
                }
            }
        }
        return rows;
    }

    private double[][] smoothed(double[][] counts) {
        double[] left = new double[N];
        double[] right = new double[N];
        for (int a = 0; a < N; a++) {
            for (int b = 0; b < N; b++) {
                left[a] += a == 0 ? 0 : counts[a][b];
                right[b] += b == 0 ? 0 : counts[a][b];
            }
        }
        double[][] chances = new double[N][N];
        for (int a = 0; a < N; a++) {
            for (int b = 0; b < N; b++) {
                if (leftSounds[a] && rightSounds[b] && a + b > 0) {
                    double seen = a == 0 ? right[b] : b == 0 ? left[a] : Math.min(left[a], right[b]);
                    chances[a][b] = counts[a][b] + (PRIOR + PRIOR_SHARE * seen) * Math.exp(-STEEP * prior.cost(a, b));
                }
            }
        }
        return chances;
    }

    private static String letter(int code) {
        return code == 0 ? "-" : Sounds.text(new byte[] {(byte) code});
    }
}

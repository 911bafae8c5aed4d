package org.answerable.names.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which letters of a word stand for which of its sounds: units of one to three letters and none to two sounds, their probabilities estimated
 * by expectation maximisation over all segmentations (Jiampojamarn, Kondrak and Sherif 2007, “many-to-many alignments”).
 */
final class Alignment {
    private static final int[][] SIZES = {{1, 0}, {1, 1}, {1, 2}, {2, 0}, {2, 1}, {2, 2}, {3, 0}, {3, 1}, {3, 2}};
    private static final double[] PRIOR = {.3, 1, .5, .1, .5, .1, .02, .1, .03};

    private Map<Unit, Double> chances = new HashMap<>();

    /** How likely a unit is; units never seen have next to no chance. */
    private double chance(Unit unit, int size) {
        double known = chances.isEmpty() ? 1 : chances.getOrDefault(unit, 0.0);
        return known * PRIOR[size] + 1e-12;
    }

    /** Learns from pairs of letters and sounds, a number of rounds. */
    void learn(List<Unit> words, int rounds) {
        for (int round = 0; round < rounds; round++) {
            Map<Unit, Double> counts = new HashMap<>();
            double total = 0;
            for (Unit word : words) {
                total += count(word, counts);
            }
            double sum = total;
            counts.values().removeIf(count -> count < .5);
            counts.replaceAll((unit, count) -> count / sum);
            chances = counts;
        }
    }

    private double count(Unit word, Map<Unit, Double> counts) {
        int n = word.letters().length();
        int m = word.sounds().length();
        double[][] forward = new double[n + 1][m + 1];
        double[][] backward = new double[n + 1][m + 1];
        forward[0][0] = 1;
        backward[n][m] = 1;
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                for (int s = 0; s < SIZES.length && forward[i][j] > 0; s++) {
                    int a = i + SIZES[s][0];
                    int b = j + SIZES[s][1];
                    if (a <= n && b <= m) {
                        forward[a][b] += forward[i][j] * chance(unit(word, i, a, j, b), s);
                    }
                }
            }
        }
        for (int i = n; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                for (int s = 0; s < SIZES.length; s++) {
                    int a = i + SIZES[s][0];
                    int b = j + SIZES[s][1];
                    if (a <= n && b <= m) {
                        backward[i][j] += backward[a][b] * chance(unit(word, i, a, j, b), s);
                    }
                }
            }
        }
        double all = forward[n][m];
        if (all <= 0) {
            return 0;
        }
        double counted = 0;
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                for (int s = 0; s < SIZES.length; s++) {
                    int a = i + SIZES[s][0];
                    int b = j + SIZES[s][1];
                    if (a <= n && b <= m) {
                        Unit unit = unit(word, i, a, j, b);
                        double share = forward[i][j] * chance(unit, s) * backward[a][b] / all;
                        if (share > 1e-4) {
                            counts.merge(unit, share, Double::sum);
                            counted += share;
                        }
                    }
                }
            }
        }
        return counted;
    }

    /** The likeliest segmentation of a word into units; empty when there is none. */
    List<Unit> best(Unit word) {
        int n = word.letters().length();
        int m = word.sounds().length();
        double[][] best = new double[n + 1][m + 1];
        int[][] size = new int[n + 1][m + 1];
        best[0][0] = 1;
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                for (int s = 0; s < SIZES.length && best[i][j] > 0; s++) {
                    int a = i + SIZES[s][0];
                    int b = j + SIZES[s][1];
                    if (a <= n && b <= m) {
                        double chance = best[i][j] * chance(unit(word, i, a, j, b), s);
                        if (chance > best[a][b]) {
                            best[a][b] = chance;
                            size[a][b] = s;
                        }
                    }
                }
            }
        }
        return best[n][m] > 0 ? traced(word, size) : List.of();
    }

    /** How likely a word's segmentation is, for each of its letters: the geometric mean. */
    double likelihood(Unit word) {
        double chance = 1;
        for (Unit unit : best(word)) {
            chance *= chances.getOrDefault(unit, 1e-12);
        }
        return Math.pow(chance, 1.0 / Math.max(1, word.letters().length()));
    }

    private static List<Unit> traced(Unit word, int[][] size) {
        List<Unit> units = new ArrayList<>();
        int i = word.letters().length();
        int j = word.sounds().length();
        while (i > 0 || j > 0) {
            int[] taken = SIZES[size[i][j]];
            units.add(unit(word, i - taken[0], i, j - taken[1], j));
            i -= taken[0];
            j -= taken[1];
        }
        Collections.reverse(units);
        return units;
    }

    private static Unit unit(Unit word, int i, int a, int j, int b) {
        return new Unit(word.letters().substring(i, a), word.sounds().substring(j, b));
    }
}

package org.answerable.names.learn;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.answerable.names.Script;
import org.answerable.names.cost.SoundCosts;
import org.answerable.names.sound.Sounds;

/**
 * Finds how much must speak for two words of a pair of scripts until they count as alike (.70): as much as only one of so many pairs of words
 * that are not the same name would have by chance.
 */
final class Calibration {
    private static final int CHANCE_PAIRS = 40_000;
    private static final int RARE = 2000;
    /** The logarithm of the odds of likeness between .70 and what only one pair of {@link #RARE} reaches. */
    private static final double TO_RARE = 1.2;

    private final List<SameWords> same;
    private final Set<String> known = new HashSet<>();

    Calibration(List<SameWords> same) {
        this.same = same;
        same.forEach(pair -> known.add(key(pair, pair)));
    }

    /**
     * One pair of how many may be as alike by chance. Chosen on the tuned half so that of the names of different persons one pair in 2,000, and
     * one in a hundred whose Latin names share a word, comes out as the same; names of few and short words allow less.
     */
    static int oneOf(Script script) {
        return switch (script) {
            case CYRILLIC -> 190;
            case ARABIC -> 150;
            case HEBREW -> 100;
            case HANGUL -> 120;
            case KANA -> 140;
            case HAN -> 80;
            case GREEK -> 300;
            case GEORGIAN -> 150;
            case ARMENIAN -> 220;
            default -> 200;
        };
    }

    /** How steeply costs count, how much must speak for two words, and over which spread: cells of a row of pairs.tsv. */
    String row(SoundCosts costs, int oneOf) {
        double best = -1;
        String row = "";
        for (int tenths = 6; tenths <= 30; tenths += 2) {
            float steep = tenths / 10f;
            double[] chance = chance(costs, steep);
            double least = chance[chance.length - 1 - chance.length / oneOf];
            double rare = chance[chance.length - 1 - chance.length / RARE];
            long found = same.stream()
                    .filter(pair -> evidence(costs, pair, pair, steep) >= least)
                    .count();
            double recall = found / (double) same.size();
            if (recall > best + .0005) {
                best = recall;
                row = String.format(Locale.ROOT, "%.1f\t%.3f\t%.3f", steep, least, (rare - least) / TO_RARE);
            }
        }
        return row;
    }

    private double[] chance(SoundCosts costs, float steep) {
        Random random = new Random(5);
        double[] chance = new double[CHANCE_PAIRS];
        for (int i = 0; i < chance.length; i++) {
            SameWords one;
            SameWords other;
            do {
                one = same.get(random.nextInt(same.size()));
                other = same.get(random.nextInt(same.size()));
            } while (known.contains(key(one, other)));
            chance[i] = evidence(costs, one, other, steep);
        }
        Arrays.sort(chance);
        return chance;
    }

    private static String key(SameWords one, SameWords other) {
        return Sounds.text(one.left().getFirst()) + "/"
                + Sounds.text(other.right().getFirst());
    }

    private static double evidence(SoundCosts costs, SameWords one, SameWords other, float steep) {
        double most = -Double.MAX_VALUE;
        for (byte[] left : one.left()) {
            for (byte[] right : other.right()) {
                most = Math.max(most, costs.evidence(left, right, steep));
            }
        }
        return most;
    }
}

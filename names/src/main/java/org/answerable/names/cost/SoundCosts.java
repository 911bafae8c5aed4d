package org.answerable.names.cost;

import java.util.Arrays;
import java.util.List;
import org.answerable.names.sound.Sounds;
import org.answerable.names.sound.Tables;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to take a sound of one word for a sound of another, to leave one out, or to put one in: 0 for the same, 1 for wholly different.
 * One table for each pair of scripts: what a vowel is worth depends on whether the other script writes it.
 */
public final class SoundCosts {
    /** What is wholly different: costs are kept as whole hundredths, so that sums of them are exact. */
    static final int ONE = 100;

    private static final int N = Sounds.COUNT;
    private static final int LEAST_WEIGHT = 35;

    private final int[] swaps = new int[N * N];
    private final int[] left = new int[N];
    private final int[] right = new int[N];
    private final int[] leftWeight = new int[N];
    private final int[] rightWeight = new int[N];
    private final int[] bulk = new int[N];
    private volatile @Nullable SoundCosts skeletons;

    private SoundCosts() {
        Arrays.fill(swaps, ONE);
        Arrays.fill(left, ONE);
        Arrays.fill(right, ONE);
        for (int sound = 0; sound < N; sound++) {
            swaps[sound * N + sound] = 0;
        }
    }

    /** Costs that hold both ways, from a file of rows “sound, sound, cost” beside this class. */
    static SoundCosts both(String file) {
        SoundCosts costs = new SoundCosts();
        for (String[] row : Tables.rows(SoundCosts.class, file)) {
            costs.put(row[0], row[1], hundredths(row[2]));
            costs.put(row[1], row[0], hundredths(row[2]));
        }
        return costs.weighed();
    }

    /** Costs from the sounds of a row's first cell to those of its second. */
    public static SoundCosts oneWay(List<String[]> rows, boolean turned) {
        SoundCosts costs = new SoundCosts();
        for (String[] row : rows) {
            costs.put(row[turned ? 1 : 0], row[turned ? 0 : 1], hundredths(row[2]));
        }
        return costs.weighed();
    }

    /** The same, with general costs for the sounds that no row is about. */
    static SoundCosts oneWay(List<String[]> rows, boolean turned, SoundCosts general) {
        SoundCosts costs = oneWay(rows, turned);
        boolean[] heardLeft = heard(rows, turned ? 1 : 0);
        boolean[] heardRight = heard(rows, turned ? 0 : 1);
        for (int one = 0; one < N; one++) {
            costs.left[one] = heardLeft[one] ? costs.left[one] : general.left[one];
            costs.right[one] = heardRight[one] ? costs.right[one] : general.right[one];
            for (int other = 0; other < N; other++) {
                if (!heardLeft[one] || !heardRight[other]) {
                    costs.swaps[one * N + other] = general.swaps[one * N + other];
                }
            }
        }
        return costs.weighed();
    }

    private static boolean[] heard(List<String[]> rows, int cell) {
        boolean[] heard = new boolean[N];
        for (String[] row : rows) {
            if (!row[cell].equals("-")) {
                heard[Sounds.code(row[cell].charAt(0))] = true;
            }
        }
        return heard;
    }

    private static int hundredths(String cost) {
        return Math.round(ONE * Float.parseFloat(cost));
    }

    private void put(String one, String other, int cost) {
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
        for (int sound = 0; sound < N; sound++) {
            bulk[sound] = Math.min(left[sound], right[sound]);
        }
        boolean less = true;
        while (less) {
            less = false;
            for (int one = 1; one < N; one++) {
                for (int other = 1; other < N; other++) {
                    int swap = Math.min(swaps[one * N + other], swaps[other * N + one]);
                    less |= bulk[other] > bulk[one] + swap;
                    bulk[other] = Math.min(bulk[other], bulk[one] + swap);
                }
            }
        }
        return this;
    }

    /** 1 for the same sounds, 0 for wholly different ones or for none. */
    public float similarity(byte[] one, byte[] other) {
        return one.length == 0 || other.length == 0 ? 0 : Math.max(0, 1 - between(one, other) / heavier(one, other));
    }

    /** Whether two are so similar: tells most that are not apart by their bulks alone. */
    public boolean similar(byte[] one, byte[] other, float least) {
        if (one.length == 0 || other.length == 0) {
            return false;
        }
        float most = (1 - least) * heavier(one, other);
        return Math.abs(bulk(one) - bulk(other)) <= ONE * most && between(one, other) <= most;
    }

    private float heavier(byte[] one, byte[] other) {
        return Math.max(1, Math.max(weight(one), weightOfOther(other)));
    }

    /** How much speaks for the same word: what its sounds weigh, less their costs. */
    public float evidence(byte[] one, byte[] other, float steep) {
        return (weight(one) + weightOfOther(other)) / 2 - steep * between(one, other);
    }

    /** What a word's sounds weigh, when it is the one that is turned into another. */
    public float weight(byte[] one) {
        return sum(one, leftWeight);
    }

    /** What the sounds of the other weigh. */
    public float weightOfOther(byte[] other) {
        return sum(other, rightWeight);
    }

    /**
     * The bulk of a sound, in hundredths: no change of a word costs less than it changes the sum of the bulks of its sounds. So words of very
     * different bulk need not be compared.
     */
    public int bulk(byte sound) {
        return bulk[sound];
    }

    /** The sum of the bulks of sounds, in hundredths. */
    public int bulk(byte[] sounds) {
        int sum = 0;
        for (byte sound : sounds) {
            sum += bulk[sound];
        }
        return sum;
    }

    /** What one sound of the other weighs, in hundredths. */
    public int weightOfOther(byte sound) {
        return rightWeight[sound];
    }

    /**
     * What it costs at least to turn the skeleton of one word into that of another, given that the words cost so much: a sound of the one may have
     * been taken for a loose sound of the other, which the skeleton lacks.
     */
    public SoundCosts ofSkeletons() {
        SoundCosts known = skeletons;
        if (known == null) {
            known = new SoundCosts();
            System.arraycopy(swaps, 0, known.swaps, 0, swaps.length);
            for (int sound = 0; sound < N; sound++) {
                known.left[sound] = left[sound];
                known.right[sound] = right[sound];
                for (int loose = 1; loose < N; loose++) {
                    if (Skeleton.loose(loose)) {
                        known.left[sound] = Math.min(known.left[sound], swaps[sound * N + loose]);
                        known.right[sound] = Math.min(known.right[sound], swaps[loose * N + sound]);
                    }
                }
            }
            skeletons = known.weighed();
        }
        return known;
    }

    private static float sum(byte[] sounds, int[] weights) {
        int sum = 0;
        for (byte sound : sounds) {
            sum += weights[sound];
        }
        return (float) sum / ONE;
    }

    /** The least cost of turning one word's sounds into the other's; two neighbours may change places. */
    public float between(byte[] one, byte[] other) {
        return (float) new SoundRows(this, one, other.length).through(other) / ONE;
    }

    /** The same, or what is more than a budget where it is more. */
    public float between(byte[] one, byte[] other, float budget) {
        return (float) new SoundRows(this, one, other.length).through(other, (int) (ONE * budget)) / ONE;
    }

    /** The costs of taking each sound for each, in hundredths, row by row: the array itself. */
    int[] swaps() {
        return swaps;
    }

    /** What it costs to put a sound in, in hundredths. */
    int in(int sound) {
        return right[sound];
    }

    /** What it costs to leave a sound out, in hundredths. */
    int out(int sound) {
        return left[sound];
    }

    /** What it costs to take one sound for another; 0 stands for no sound. */
    public float cost(int one, int other) {
        int cost = one == 0 ? right[other] : other == 0 ? left[one] : swaps[one * N + other];
        return (float) cost / ONE;
    }
}

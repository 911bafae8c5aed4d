package org.answerable.names.cost;

import org.answerable.names.sound.Sounds;

/**
 * The least cost of turning a word's sounds into those of another that is given sound by sound, and may be taken back to any shorter length: words
 * that begin alike share what was worked out for their beginning. Two neighbouring sounds may change places, and a sound may stand two places
 * before or after where it belongs, as in Kezhenbek for Kenzhebek. Costs are in hundredths. For one thread.
 */
public final class SoundRows implements SkeletonRows {
    private static final int N = Sounds.COUNT;
    static final int SWAP = 60;
    static final int MOVE = 80;

    private final SoundCosts costs;
    private final byte[] one;
    private final int width;
    private final byte[] other;
    private final int[] rows;
    private final int[] least;
    private final int[] outs;
    private final long sounds;

    /**
     * No sound of the other is given yet.
     *
     * @param longest how many there may be
     */
    public SoundRows(SoundCosts costs, byte[] one, int longest) {
        this.costs = costs;
        this.one = one;
        this.width = one.length + 1;
        this.other = new byte[longest];
        this.rows = new int[(longest + 1) * width];
        this.least = new int[longest + 1];
        this.outs = new int[one.length];
        long seen = 0;
        for (int i = 0; i < one.length; i++) {
            outs[i] = costs.out(one[i]);
            rows[i + 1] = rows[i] + outs[i];
            seen |= 1L << one[i];
        }
        this.sounds = seen;
    }

    /** The cost of a whole word. */
    int through(byte[] whole) {
        for (int i = 0; i < whole.length; i++) {
            put(i + 1, whole[i]);
        }
        return cost(whole.length);
    }

    /** The cost of a whole word, or more than a budget where it is more. */
    int through(byte[] whole, int budget) {
        for (int i = 0; i < whole.length; i++) {
            put(i + 1, whole[i]);
            if (!within(i + 1, budget)) {
                return Integer.MAX_VALUE;
            }
        }
        return cost(whole.length);
    }

    @Override
    public void put(int number, byte sound) {
        other[number - 1] = sound;
        int bound = plain(number, sound);
        if (number > 1 && has(sound) && has(other[number - 2]) && jumped(number)) {
            bound = withMoves(number, sound);
        }
        least[number] = bound;
    }

    @Override
    public int cost(int number) {
        return rows[number * width + one.length];
    }

    @Override
    public boolean within(int number, int budget) {
        return least[number] <= budget || jumps(number, budget);
    }

    /** Whether sounds that change places with what comes next may still keep the cost in a budget. */
    private boolean jumps(int number, int budget) {
        byte last = other[number - 1];
        if (!has(last)) {
            return false;
        }
        int before = (number - 1) * width;
        for (int j = 1; j < one.length; j++) {
            if (one[j] == last && rows[before + j - 1] + SWAP <= budget) {
                return true;
            }
            if (j > 1 && moves(before, j, last, budget)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sound may stand two places away, of which the first or the first two were given. */
    private boolean moves(int before, int j, byte last, int budget) {
        boolean first = one[j] == last || one[j - 1] == last;
        boolean second = one[j] == last || one[j - 2] == last;
        return (first && rows[before + j - 2] + MOVE <= budget)
                || (second && before >= width && rows[before - width + j - 2] + MOVE <= budget);
    }

    private boolean has(byte sound) {
        return (sounds >>> sound & 1) != 0;
    }

    private int plain(int number, byte sound) {
        int[] swaps = costs.swaps();
        int[] all = rows;
        byte[] mine = one;
        int in = costs.in(sound);
        int row = number * width;
        int last = row - width;
        int diagonal = all[last];
        int before = diagonal + in;
        int bound = before;
        all[row] = before;
        for (int j = 0; j < mine.length; j++) {
            int above = all[last + j + 1];
            before = Math.min(diagonal + swaps[mine[j] * N + sound], Math.min(above + in, before + outs[j]));
            all[row + j + 1] = before;
            diagonal = above;
            bound = Math.min(bound, before);
        }
        return bound;
    }

    /** Whether the sounds given last stand in the word in another order, side by side. */
    private boolean jumped(int number) {
        byte sound = other[number - 1];
        byte previous = other[number - 2];
        for (int j = 1; j < one.length; j++) {
            if (one[j] == previous && one[j - 1] == sound && sound != previous) {
                return true;
            }
            if (j > 1 && number > 2 && moved(number, j)) {
                return true;
            }
        }
        return false;
    }

    private int withMoves(int number, byte sound) {
        int[] swaps = costs.swaps();
        int in = costs.in(sound);
        int row = number * width;
        int last = row - width;
        int before = rows[last] + in;
        int bound = before;
        rows[row] = before;
        byte previous = other[number - 2];
        for (int j = 0; j < one.length; j++) {
            byte mine = one[j];
            int best = Math.min(rows[last + j] + swaps[mine * N + sound], rows[last + j + 1] + in);
            best = Math.min(best, before + outs[j]);
            if (j > 0 && mine == previous && one[j - 1] == sound && mine != sound) {
                best = Math.min(best, rows[last - width + j - 1] + SWAP);
            }
            if (j > 1 && number > 2 && moved(number, j)) {
                best = Math.min(best, rows[row - 3 * width + j - 2] + MOVE);
            }
            rows[row + j + 1] = best;
            before = best;
            bound = Math.min(bound, best);
        }
        return bound;
    }

    private boolean moved(int number, int j) {
        byte a = one[j - 2];
        byte b = one[j - 1];
        byte c = one[j];
        byte x = other[number - 3];
        byte y = other[number - 2];
        byte z = other[number - 1];
        return (c == x && a == y && b == z) || (a == z && b == x && c == y);
    }
}

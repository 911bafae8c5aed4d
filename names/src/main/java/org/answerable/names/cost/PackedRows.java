package org.answerable.names.cost;

import org.answerable.names.sound.Sounds;

/**
 * What {@link SoundRows} works out, for a short word at once: a row is the eight bytes of a long, one for each beginning of the word, and is worked out
 * by what a processor does to a long. Costs are rounded down to fiftieths, so that none is more than it is: what is dear here is dear. For one
 * thread.
 *
 * @see <a href="https://graphics.stanford.edu/~seander/bithacks.html">Bit twiddling hacks</a>, for bytes compared in a word
 */
public final class PackedRows implements SkeletonRows {
    /** The most sounds of the word. */
    public static final int LONGEST = 7;

    /** The most, in hundredths, that can be asked for. */
    public static final int MOST = 252;

    private static final int UNIT = 2;
    private static final int FULL = 0x7f;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long ALL = ONES * FULL;
    private static final long HIGH = ONES << 7;
    private static final long SWAP = ONES * (SoundRows.SWAP / UNIT);
    private static final long MOVE = ONES * (SoundRows.MOVE / UNIT);

    private final long[] swaps = new long[Sounds.COUNT];
    private final long[] ins = new long[Sounds.COUNT];
    private final long[] equal = new long[Sounds.COUNT];
    private final long out;
    private final long twoOut;
    private final long fourOut;
    private final long live;
    private final int last;
    private final byte[] other;
    private final long[] rows;

    /**
     * No sound of the other is given yet.
     *
     * @param one of at most {@value #LONGEST} sounds
     * @param longest how many sounds there may be of the other
     */
    public PackedRows(SoundCosts costs, byte[] one, int longest) {
        last = one.length * Byte.SIZE;
        live = HIGH >>> (Long.SIZE - Byte.SIZE - last);
        other = new byte[longest];
        rows = new long[longest + 1];
        for (int sound = 0; sound < Sounds.COUNT; sound++) {
            ins[sound] = ONES * units(costs.in(sound));
            for (int j = 0; j < one.length; j++) {
                swaps[sound] |= units(costs.swaps()[one[j] * Sounds.COUNT + sound]) << place(j + 1);
                equal[sound] |= one[j] == sound ? (long) FULL << place(j + 1) : 0;
            }
        }
        long outs = 0;
        for (int j = 0; j < one.length; j++) {
            outs |= units(costs.out(one[j])) << place(j + 1);
        }
        out = outs;
        twoOut = plus(out, out << place(1));
        fourOut = plus(twoOut, twoOut << place(2));
        rows[0] = across(ALL << Byte.SIZE);
    }

    private static int place(int column) {
        return column * Byte.SIZE;
    }

    private static long units(int hundredths) {
        return Math.min(FULL, hundredths / UNIT);
    }

    @Override
    public void put(int number, byte sound) {
        other[number - 1] = sound;
        long above = rows[number - 1];
        long row = least(plus(shifted(above, 1), swaps[sound]), plus(above, ins[sound]));
        boolean moves = number > 1 && equal[sound] != 0 && equal[other[number - 2]] != 0;
        rows[number] = across(moves ? withMoves(number, sound, row) : row);
    }

    @Override
    public int cost(int number) {
        return (int) ((rows[number] >>> last) & FULL) * UNIT;
    }

    @Override
    public boolean within(int number, int budget) {
        return (atMost(rows[number], budget / UNIT) & live) != 0 || jumps(number, budget / UNIT);
    }

    /** As {@link SoundRows} counts sounds that stand in another order. */
    private long withMoves(int number, byte sound, long row) {
        byte previous = other[number - 2];
        long best = row;
        long turned = equal[previous] & (equal[sound] << place(1));
        if (turned != 0 && sound != previous) {
            best = least(best, plus(shifted(rows[number - 2], 2), SWAP) | (ALL & ~turned));
        }
        if (number > 2) {
            byte first = other[number - 3];
            long moved = (equal[first] & (equal[sound] << place(1)) & (equal[previous] << place(2)))
                    | (equal[previous] & (equal[first] << place(1)) & (equal[sound] << place(2)));
            if (moved != 0) {
                best = least(best, plus(shifted(rows[number - 3], 3), MOVE) | (ALL & ~moved));
            }
        }
        return best;
    }

    /** Whether sounds that change places with what comes next may still keep the cost in a budget. */
    private boolean jumps(int number, int budget) {
        long here = (equal[other[number - 1]] << 1) & HIGH;
        if (here == 0) {
            return false;
        }
        long before = rows[number - 1];
        long swap = budget < SoundRows.SWAP / UNIT ? 0 : atMost(shifted(before, 2), budget - SoundRows.SWAP / UNIT);
        long jump = here & swap;
        if (budget >= SoundRows.MOVE / UNIT) {
            int rest = budget - SoundRows.MOVE / UNIT;
            jump |= (here | (here << place(1))) & atMost(shifted(before, 3), rest);
            long earlier = number > 1 ? rows[number - 2] : ALL;
            jump |= (here | (here << place(2))) & atMost(shifted(earlier, 3), rest);
        }
        return (jump & live) != 0;
    }

    /** What it costs to leave out sounds of the word behind each beginning. */
    private long across(long row) {
        long one = least(row, plus(shifted(row, 1), out));
        long two = least(one, plus(shifted(one, 2), twoOut));
        return least(two, plus(shifted(two, 4), fourOut));
    }

    /** Each byte to a later place; those before cannot be reached. */
    private static long shifted(long row, int places) {
        return (row << place(places)) | (ALL >>> (Long.SIZE - place(places)));
    }

    /** The sum of each two bytes, at most {@link #FULL}. */
    private static long plus(long one, long another) {
        long sum = one + another;
        long over = sum & HIGH;
        return (sum | (over - (over >>> 7))) & ALL;
    }

    /** The lesser of each two bytes. */
    private static long least(long one, long another) {
        long greater = ((one | HIGH) - another) & HIGH;
        long mask = greater - (greater >>> 7);
        return (another & mask) | (one & ~mask);
    }

    /** The highest bit of each byte that is at most so much. */
    private static long atMost(long row, int most) {
        return (((ONES * most) | HIGH) - row) & HIGH;
    }
}

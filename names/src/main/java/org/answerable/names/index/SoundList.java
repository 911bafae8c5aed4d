package org.answerable.names.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import org.answerable.names.cost.ScriptPair;
import org.answerable.names.cost.SoundRows;

/**
 * Sounds of many words or runs, and whose they are. They stand sorted: first by how many consonants and vowels they have, so that what a word of a
 * group can weigh is known before it is read, then sound by sound, so that those that begin alike are walked together. Each says how many sounds
 * it shares with the one before, and which is the next that shares fewer: what begins too differently is left behind in a few steps.
 */
final class SoundList {
    /** Rounding must not lose anybody. */
    private static final float SLACK = 1e-4f;

    /** Told of what is found. */
    interface Found {
        /** The owner of sounds that are alike, how much, and what a likeness that rests on this reading is to be multiplied by. */
        void found(int owner, float likeness, float discount);
    }

    private final int[] groups;
    private final ByteBuffer sounds;
    private final IntBuffer starts;
    private final ByteBuffer shared;
    private final IntBuffer next;
    private final IntBuffer firstOwner;
    private final IntBuffer owners;
    private final ByteBuffer discounts;

    /** Maps what {@link SoundListBuilder} wrote. */
    SoundList(SnapshotReader reader) throws IOException {
        groups = reader.intArray();
        sounds = reader.bytes();
        starts = reader.ints();
        shared = reader.bytes();
        next = reader.ints();
        firstOwner = reader.ints();
        owners = reader.ints();
        discounts = reader.bytes();
    }

    /** How many different ones there are. */
    int size() {
        return shared.limit();
    }

    /**
     * Finds all that are so alike to a word's sounds.
     *
     * @param pair what the word and these are compared by, the word first
     * @param most at most how much of the heavier word's weight a difference may cost, whatever else; 1 for no such bound
     */
    void alike(byte[] word, ScriptPair pair, float least, float most, Found found) {
        float weight = pair.costs().weight(word);
        SoundRows rows = null;
        for (int group = 0; group < groups.length; group += SoundListBuilder.GROUP) {
            int consonants = groups[group];
            int vowels = groups[group + 1];
            float heaviest = pair.costs().mostWeightOfOther(consonants, vowels);
            float budget = Math.min(pair.most(least, weight, heaviest), most * Math.max(1, Math.max(weight, heaviest)))
                    + SLACK;
            if (pair.costs().leastForLength(word.length, consonants + vowels) <= budget) {
                rows = rows == null ? new SoundRows(pair.costs(), word, longest()) : rows;
                new Walk(rows, pair, weight, least, most, budget, consonants + vowels, found)
                        .through(groups[group + 2], groups[group + 3]);
            }
        }
    }

    private int longest() {
        int longest = 0;
        for (int group = 0; group < groups.length; group += SoundListBuilder.GROUP) {
            longest = Math.max(longest, groups[group] + groups[group + 1]);
        }
        return longest;
    }

    /** The walk through one group. */
    private final class Walk {
        private final SoundRows rows;
        private final ScriptPair pair;
        private final float weight;
        private final float least;
        private final float most;
        private final float budget;
        private final int length;
        private final Found found;
        private final byte[] other;

        Walk(
                SoundRows rows,
                ScriptPair pair,
                float weight,
                float least,
                float most,
                float budget,
                int length,
                Found found) {
            this.rows = rows;
            this.pair = pair;
            this.weight = weight;
            this.least = least;
            this.most = most;
            this.budget = budget;
            this.length = length;
            this.found = found;
            this.other = new byte[length];
        }

        void through(int start, int end) {
            int at = start;
            int known = 0;
            while (at < end) {
                int number = known + 1;
                for (int from = starts.get(at); number <= length; number++) {
                    other[number - 1] = sounds.get(from + number - 1);
                    rows.put(number, other[number - 1]);
                    if (rows.least(number) > budget) {
                        break;
                    }
                }
                if (number > length) {
                    take(at);
                    at++;
                } else {
                    at = fewerShared(at + 1, end, number);
                }
                known = at < end ? shared.get(at) : 0;
            }
        }

        private void take(int at) {
            float cost = rows.cost(length);
            float weightOfOther = pair.costs().weightOfOther(other);
            float likeness = pair.likeness(cost, weight, weightOfOther);
            if (likeness + SLACK >= least && cost <= most * Math.max(1, Math.max(weight, weightOfOther)) + SLACK) {
                for (int i = firstOwner.get(at); i < firstOwner.get(at + 1); i++) {
                    found.found(owners.get(i), likeness, discounts.get(i) / 100f);
                }
            }
        }

        /** The next that shares fewer than some sounds with the one before it. */
        private int fewerShared(int from, int end, int sounds) {
            int at = from;
            while (at < end && shared.get(at) >= sounds) {
                at = next.get(at);
            }
            return at;
        }
    }
}

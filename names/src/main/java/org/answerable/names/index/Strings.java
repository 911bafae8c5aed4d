package org.answerable.names.index;

import java.io.IOException;
import java.util.Arrays;
import org.answerable.names.cost.SoundCosts;

/** Strings of sounds; each says how many sounds at its beginning are those of the one before it. */
final class Strings {
    private final byte[] sounds;
    private final int[] starts;
    private final byte[] shared;

    /** Maps what a {@link Builder} wrote. */
    Strings(SnapshotReader reader) throws IOException {
        sounds = reader.byteArray();
        starts = reader.intArray();
        shared = reader.byteArray();
    }

    int size() {
        return shared.length;
    }

    int length(int at) {
        return starts[at + 1] - starts[at];
    }

    byte sound(int at, int place) {
        return sounds[starts[at] + place];
    }

    int shared(int at) {
        return shared[at];
    }

    /** What the sounds of one weigh, as the other of two, in hundredths. */
    int weight(int at, SoundCosts costs) {
        int weight = 0;
        int end = starts[at + 1];
        for (int i = starts[at]; i < end; i++) {
            weight += costs.weightOfOther(sounds[i]);
        }
        return weight;
    }

    /** The bulk of one by some costs, in hundredths. */
    int bulk(int at, SoundCosts costs) {
        int bulk = 0;
        int end = starts[at + 1];
        for (int i = starts[at]; i < end; i++) {
            bulk += costs.bulk(sounds[i]);
        }
        return bulk;
    }

    /** One of them. */
    byte[] get(int at) {
        return Arrays.copyOfRange(sounds, starts[at], starts[at + 1]);
    }

    /** Gathers and writes them. */
    static final class Builder {
        private final Bytes sounds = new Bytes();
        private final Ints starts = new Ints();
        private final Bytes shared = new Bytes();
        private byte[] last = {};

        /** @param fresh whether nothing is shared with the one before */
        void add(byte[] string, boolean fresh) {
            int differs = Arrays.mismatch(last, string);
            shared.add((byte) (fresh ? 0 : differs < 0 ? string.length : differs));
            starts.add(sounds.size());
            sounds.addAll(string);
            last = string;
        }

        int size() {
            return shared.size();
        }

        void write(SnapshotWriter writer) throws IOException {
            starts.add(sounds.size());
            writer.bytes(sounds.array(), sounds.size());
            writer.ints(starts.array(), starts.size());
            writer.bytes(shared.array(), shared.size());
        }
    }
}

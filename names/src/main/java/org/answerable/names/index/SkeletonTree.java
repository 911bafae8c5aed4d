package org.answerable.names.index;

import java.io.IOException;
import java.util.Arrays;

/**
 * Skeletons as a tree, its nodes in the order in which they are walked: what begins alike is walked once, and what begins too differently is left
 * behind in one step.
 */
final class SkeletonTree {
    private final byte[] depths;
    private final byte[] sounds;
    private final int[] behind;
    private final int[] skeletons;

    /** Reads what a {@link Builder} wrote. */
    SkeletonTree(SnapshotReader reader) throws IOException {
        depths = reader.byteArray();
        sounds = reader.byteArray();
        behind = reader.intArray();
        skeletons = reader.intArray();
    }

    /** How many sounds lead to a node; 0 for the skeleton that has none. */
    int depth(int node) {
        return depths[node];
    }

    /** The last of them. */
    byte sound(int node) {
        return sounds[node];
    }

    /** The node behind all that begin with the sounds of this one. */
    int behind(int node) {
        return behind[node];
    }

    /** The number of the skeleton that ends here; below 0 when none does. */
    int skeleton(int node) {
        return skeletons[node];
    }

    /** Gathers and writes it. */
    static final class Builder {
        private final Bytes depths = new Bytes();
        private final Bytes sounds = new Bytes();
        private final Ints behind = new Ints();
        private final Ints skeletons = new Ints();
        private final int[] open = new int[Byte.MAX_VALUE + 1];
        private byte[] last = {};
        private int count;

        /** The next skeleton: of the same length as the one before it and sorted behind it, unless a new group begins. */
        void add(byte[] skeleton, boolean group) {
            int shared = group ? 0 : Math.max(0, Arrays.mismatch(last, skeleton));
            close(shared);
            for (int depth = shared + 1; depth <= skeleton.length; depth++) {
                open[depth] = node(depth, skeleton[depth - 1]);
            }
            if (skeleton.length == 0) {
                behind.set(node(0, (byte) 0), size());
            }
            skeletons.set(size() - 1, count++);
            last = skeleton;
        }

        private int node(int depth, byte sound) {
            depths.add((byte) depth);
            sounds.add(sound);
            behind.add(0);
            skeletons.add(-1);
            return size() - 1;
        }

        private void close(int shared) {
            for (int depth = shared + 1; depth <= last.length; depth++) {
                behind.set(open[depth], size());
            }
        }

        /** How many nodes there are. */
        int size() {
            return depths.size();
        }

        /** How many skeletons there are. */
        int count() {
            return count;
        }

        void write(SnapshotWriter writer) throws IOException {
            close(0);
            writer.bytes(depths.array(), depths.size());
            writer.bytes(sounds.array(), sounds.size());
            writer.ints(behind.array(), behind.size());
            writer.ints(skeletons.array(), skeletons.size());
        }
    }
}

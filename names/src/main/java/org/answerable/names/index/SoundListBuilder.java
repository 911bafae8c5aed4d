package org.answerable.names.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.answerable.names.sound.Sounds;

/** Gathers what {@link SoundList} is made of, sorts it and writes it. */
final class SoundListBuilder {
    /** Numbers that tell of one group: its consonants, its vowels, its first string and the one behind its last. */
    static final int GROUP = 4;

    private static final int MOST_SOUNDS = Byte.MAX_VALUE;

    private static final class Item implements Comparable<Item> {
        private final byte[] sounds;
        private final int consonants;
        private final int owner;
        private final byte discount;

        Item(byte[] sounds, int owner, byte discount) {
            this.sounds = sounds;
            this.owner = owner;
            this.discount = discount;
            int count = 0;
            for (byte sound : sounds) {
                count += Sounds.vowel(sound) ? 0 : 1;
            }
            this.consonants = count;
        }

        boolean sameGroup(Item other) {
            return consonants == other.consonants && sounds.length == other.sounds.length;
        }

        @Override
        public int compareTo(Item other) {
            if (consonants != other.consonants) {
                return consonants - other.consonants;
            }
            return sounds.length != other.sounds.length
                    ? sounds.length - other.sounds.length
                    : Arrays.compare(sounds, other.sounds);
        }
    }

    private final List<Item> items = new ArrayList<>();

    /** Sounds and whose they are; what is longer than {@value #MOST_SOUNDS} sounds is no word. */
    void add(byte[] sounds, int owner, float discount) {
        if (sounds.length > 0 && sounds.length <= MOST_SOUNDS) {
            items.add(new Item(sounds, owner, (byte) Math.round(discount * 100)));
        }
    }

    void write(SnapshotWriter writer) throws IOException {
        items.sort(null);
        Ints groups = new Ints();
        Ints starts = new Ints();
        Ints firstOwner = new Ints();
        Bytes sounds = new Bytes();
        Bytes shared = new Bytes();
        int[] owners = new int[items.size()];
        byte[] discounts = new byte[items.size()];
        Item last = null;
        for (int i = 0; i < owners.length; i++) {
            Item item = items.get(i);
            if (last == null || item.compareTo(last) != 0) {
                boolean first = last == null || !item.sameGroup(last);
                if (first) {
                    groups.add(item.consonants, item.sounds.length - item.consonants, starts.size(), 0);
                }
                groups.set(groups.size() - 1, starts.size() + 1);
                shared.add((byte) (last == null || first ? 0 : sharedWith(last, item)));
                starts.add(sounds.size());
                firstOwner.add(i);
                sounds.addAll(item.sounds);
            }
            owners[i] = item.owner;
            discounts[i] = item.discount;
            last = item;
        }
        firstOwner.add(owners.length);
        items.clear();
        writer.ints(groups.array(), groups.size());
        writer.bytes(sounds.array(), sounds.size());
        writer.ints(starts.array(), starts.size());
        writer.bytes(shared.array(), shared.size());
        writer.ints(nextWithFewer(shared), shared.size());
        writer.ints(firstOwner.array(), firstOwner.size());
        writer.ints(owners, owners.length);
        writer.bytes(discounts, discounts.length);
    }

    private static int sharedWith(Item last, Item item) {
        int differs = Arrays.mismatch(last.sounds, item.sounds);
        return differs < 0 ? item.sounds.length : differs;
    }

    /** For each string the next that shares fewer sounds with the one before it than this one does. */
    private static int[] nextWithFewer(Bytes shared) {
        int[] next = new int[shared.size()];
        for (int i = next.length - 1; i >= 0; i--) {
            int at = i + 1;
            while (at < next.length && shared.get(at) >= shared.get(i)) {
                at = next[at];
            }
            next[i] = at;
        }
        return next;
    }
}

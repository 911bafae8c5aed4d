package org.answerable.names.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.answerable.names.Script;
import org.answerable.names.cost.ScriptPairs;
import org.answerable.names.cost.Skeleton;
import org.answerable.names.cost.SoundCosts;

/** Gathers what {@link SoundList} is made of, sorts it and writes it. */
final class SoundListBuilder {
    /** Numbers that tell of one group of skeletons: the most sounds of a string; its first node and the one behind its last; so for its skeletons. */
    static final int GROUP = 5;

    /** Strings whose bulks differ by so many hundredths stand in different groups: a word needs no comparing with what is much bulkier, or less. */
    private static final int TIER = 100;

    private static final SoundCosts COSTS = ScriptPairs.shared().general(Script.LATIN, Script.LATIN);

    private static final int MOST_SOUNDS = Byte.MAX_VALUE;
    private static final float HUNDRED = 100;

    private static final class Item implements Comparable<Item> {
        private final byte[] sounds;
        private final byte[] skeleton;
        private final int tier;
        private final int owner;
        private final byte discount;

        Item(byte[] sounds, int owner, byte discount) {
            this.sounds = sounds;
            this.skeleton = Skeleton.of(sounds);
            this.tier = COSTS.bulk(sounds) / TIER;
            this.owner = owner;
            this.discount = discount;
        }

        boolean sameGroup(Item other) {
            return skeleton.length == other.skeleton.length && tier == other.tier;
        }

        @Override
        public int compareTo(Item other) {
            if (!sameGroup(other)) {
                return skeleton.length == other.skeleton.length
                        ? tier - other.tier
                        : skeleton.length - other.skeleton.length;
            }
            int order = Arrays.compare(skeleton, other.skeleton);
            return order == 0 ? Arrays.compare(sounds, other.sounds) : order;
        }
    }

    private final List<Item> items = new ArrayList<>();

    /** The order of strings: by their groups, by their skeletons, by their sounds. */
    static int compare(byte[] one, byte[] other) {
        return new Item(one, 0, (byte) 0).compareTo(new Item(other, 0, (byte) 0));
    }

    /** Sounds and whose they are; what is longer than 127 sounds is no word. */
    void add(byte[] sounds, int owner, float discount) {
        if (sounds.length > 0 && sounds.length <= MOST_SOUNDS) {
            items.add(new Item(sounds, owner, (byte) Math.round(discount * HUNDRED)));
        }
    }

    void write(SnapshotWriter writer) throws IOException {
        items.sort(null);
        Ints groups = new Ints();
        SkeletonTree.Builder tree = new SkeletonTree.Builder();
        Ints firstString = new Ints();
        Strings.Builder strings = new Strings.Builder();
        Ints firstOwner = new Ints();
        Item last = null;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean group = last == null || !item.sameGroup(last);
            boolean fresh = group || last == null || !Arrays.equals(item.skeleton, last.skeleton);
            if (group) {
                groups.add(0, tree.size(), 0, tree.count(), 0);
            }
            if (fresh) {
                firstString.add(strings.size());
                tree.add(item.skeleton, group);
            }
            if (fresh || last == null || !Arrays.equals(item.sounds, last.sounds)) {
                firstOwner.add(i);
                strings.add(item.sounds, fresh);
            }
            int at = groups.size() - GROUP;
            groups.set(at, Math.max(groups.get(at), item.sounds.length));
            groups.set(at + 2, tree.size());
            groups.set(at + 4, tree.count());
            last = item;
        }
        firstString.add(strings.size());
        firstOwner.add(items.size());
        writer.ints(groups.array(), groups.size());
        tree.write(writer);
        writer.ints(firstString.array(), firstString.size());
        strings.write(writer);
        writer.ints(firstOwner.array(), firstOwner.size());
        owners(writer);
    }

    private void owners(SnapshotWriter writer) throws IOException {
        int[] owners = new int[items.size()];
        byte[] discounts = new byte[items.size()];
        for (int i = 0; i < owners.length; i++) {
            owners[i] = items.get(i).owner;
            discounts[i] = items.get(i).discount;
        }
        items.clear();
        writer.ints(owners, owners.length);
        writer.bytes(discounts, discounts.length);
    }
}

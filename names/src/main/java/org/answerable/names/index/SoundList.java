package org.answerable.names.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.answerable.names.cost.PackedRows;
import org.answerable.names.cost.ScriptPair;
import org.answerable.names.cost.Skeleton;
import org.answerable.names.cost.SkeletonRows;
import org.answerable.names.cost.SoundCosts;
import org.answerable.names.cost.SoundRows;
import org.jspecify.annotations.Nullable;

/**
 * Sounds of many words or runs, and whose they are. They hang on the tree of their skeletons: a word costs at least what its skeleton does, so that
 * only words whose skeletons are near are looked at.
 */
final class SoundList {
    /** Rounding must not lose anybody. */
    private static final float SLACK = 1e-4f;

    private static final int HUNDRED = 100;

    /** Told of what is found. */
    interface Found {
        /** Something that one word, said so, is like. */
        void found(Spoken spoken, int owner);
    }

    private final int[] groups;
    private final SkeletonTree tree;
    private final IntBuffer firstString;
    private final Strings strings;
    private final IntBuffer firstOwner;
    private final IntBuffer owners;
    private final ByteBuffer discounts;
    private final int longest;
    private final ConcurrentHashMap<SoundCosts, StringWeights> weighed = new ConcurrentHashMap<>();

    /** Maps what {@link SoundListBuilder} wrote. */
    SoundList(SnapshotReader reader) throws IOException {
        groups = reader.intArray();
        tree = new SkeletonTree(reader);
        firstString = reader.ints();
        strings = new Strings(reader);
        firstOwner = reader.ints();
        owners = reader.ints();
        discounts = reader.bytes();
        int most = 0;
        for (int group = 0; group < groups.length; group += SoundListBuilder.GROUP) {
            most = Math.max(most, groups[group]);
        }
        longest = most;
    }

    /**
     * Finds whose sounds are so alike to one of the ways to say a word.
     *
     * @param pair what the word and these are compared by, the word first
     * @param most at most how much of the heavier one's weight a difference may cost, whatever else; infinite for no such bound
     */
    void alike(List<Spoken> word, ScriptPair pair, float least, float most, IntConsumer found) {
        if (strings.size() > 0) {
            for (List<Spoken> alike : Spoken.bySkeleton(word)) {
                alikeToEach(alike, pair, least, most, (spoken, owner) -> found.accept(owner));
            }
        }
    }

    /** The same for words that have one skeleton, at once. */
    void alikeToEach(List<Spoken> words, ScriptPair pair, float least, float most, Found found) {
        if (strings.size() > 0) {
            new Walk(words, pair, least, most, found, false).through();
        }
    }

    /** The same for words whose sounds are in this list themselves: each finds what stands behind it and itself, so that a pair is found once. */
    void alikeBehindEach(List<Spoken> words, ScriptPair pair, float least, Found found) {
        new Walk(words, pair, least, Float.POSITIVE_INFINITY, found, true).through();
    }

    /** How many different ones there are. */
    int size() {
        return strings.size();
    }

    /** Finds whose sounds are just these. */
    void same(byte[] sounds, IntConsumer found) {
        int at = place(sounds);
        for (int i = at < 0 ? 0 : firstOwner.get(at); at >= 0 && i < firstOwner.get(at + 1); i++) {
            found.accept(owners.get(i));
        }
    }

    /** The place of sounds in the list; below 0 when they are not in it. */
    private int place(byte[] sounds) {
        int low = 0;
        int high = strings.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = SoundListBuilder.compare(strings.get(middle), sounds);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** The walk for the ways to say a word that have the same skeleton. */
    private final class Walk {
        private final ScriptPair pair;
        private final float least;
        private final float most;
        private final Found found;
        private final Leaf[] leaves;
        private final StringWeights weights;
        private final SoundRows rows;
        private final @Nullable PackedRows packed;

        Walk(List<Spoken> word, ScriptPair pair, float least, float most, Found found, boolean behind) {
            this.pair = pair;
            this.least = least;
            this.most = most;
            this.found = found;
            this.weights = weighed.computeIfAbsent(
                    pair.costs(), costs -> new StringWeights(costs, groups, firstString, strings));
            this.leaves = new Leaf[word.size()];
            for (int i = 0; i < leaves.length; i++) {
                leaves[i] = new Leaf(word.get(i), behind ? place(word.get(i).sounds()) : 0);
            }
            byte[] skeleton = Skeleton.of(word.getFirst().sounds());
            SoundCosts costs = pair.costs().ofSkeletons();
            this.rows = new SoundRows(costs, skeleton, longest);
            this.packed = skeleton.length <= PackedRows.LONGEST ? new PackedRows(costs, skeleton, longest) : null;
        }

        void through() {
            for (int group = 0; group < groups.length; group += SoundListBuilder.GROUP) {
                int number = group / SoundListBuilder.GROUP;
                int end = firstString.get(groups[group + 4]);
                int budget = -1;
                for (Leaf leaf : leaves) {
                    int ofLeaf = leaf.from < end ? leaf.budget(weights.heaviestOfGroup(number)) : -1;
                    budget = Math.max(budget, weights.apart(leaf.bulk, number) > ofLeaf ? -1 : ofLeaf);
                }
                if (budget >= 0) {
                    PackedRows fast = packed;
                    SkeletonRows along = fast == null || budget > PackedRows.MOST ? rows : fast;
                    through(groups[group + 1], groups[group + 2], along, budget);
                }
            }
        }

        private void through(int first, int end, SkeletonRows along, int budget) {
            int node = first;
            while (node < end) {
                int depth = tree.depth(node);
                if (depth > 0) {
                    along.put(depth, tree.sound(node));
                }
                if (depth > 0 && !along.within(depth, budget)) {
                    node = tree.behind(node);
                } else {
                    if (tree.skeleton(node) >= 0) {
                        leaves(tree.skeleton(node), along.cost(depth));
                    }
                    node++;
                }
            }
        }

        private void leaves(int skeleton, int cost) {
            int heaviest = weights.heaviestOfSkeleton(skeleton);
            for (Leaf leaf : leaves) {
                if (cost <= leaf.budget(heaviest)) {
                    leaf.through(skeleton, cost);
                }
            }
        }

        /** One way to say the word, against the strings of a skeleton. */
        private final class Leaf {
            private final Spoken spoken;
            private final int from;
            private final float weight;
            private final int bulk;
            private final float discount;
            private final float needed;
            private final SoundRows rows;

            /** @param from strings before this one are not looked for */
            Leaf(Spoken spoken, int from) {
                this.spoken = spoken;
                this.from = from;
                weight = pair.costs().weight(spoken.sounds());
                bulk = pair.costs().bulk(spoken.sounds());
                discount = spoken.discount();
                needed = pair.needed(Math.min(1, least / discount));
                rows = new SoundRows(pair.costs(), spoken.sounds(), longest);
            }

            /** In hundredths; below 0 when nothing of this weight is so alike. */
            int budget(int hundredthsOfOther) {
                float weightOfOther = (float) hundredthsOfOther / HUNDRED;
                float heavier = Math.max(1, Math.max(weight, weightOfOther));
                return least >= discount
                        ? -1
                        : (int) Math.floor(HUNDRED
                                * (Math.min(pair.mostFor(needed, weight, weightOfOther), most * heavier) + SLACK));
            }

            void through(int skeleton, int ofSkeleton) {
                int known = 0;
                int end = firstString.get(skeleton + 1);
                for (int at = Math.max(from, firstString.get(skeleton)); at < end; at++) {
                    int length = strings.length(at);
                    int budgetOfString = budget(weights.ofString(at));
                    int number = Math.min(known, strings.shared(at));
                    boolean near = ofSkeleton <= budgetOfString && weights.apartFrom(bulk, at) <= budgetOfString;
                    while (near && number < length) {
                        rows.put(++number, strings.sound(at, number - 1));
                        near = rows.within(number, budgetOfString);
                    }
                    known = number;
                    if (near && rows.cost(length) <= budgetOfString) {
                        take(at);
                    }
                }
            }

            /** Two that are both discounted tell nothing together. */
            private void take(int at) {
                float likeness = pair.likeness(
                        (float) rows.cost(strings.length(at)) / HUNDRED,
                        weight,
                        (float) weights.ofString(at) / HUNDRED);
                for (int i = firstOwner.get(at); i < firstOwner.get(at + 1); i++) {
                    int percent = discounts.get(i);
                    if ((percent == 100 || discount == 1) && likeness * discount * percent / 100 + SLACK >= least) {
                        found.found(spoken, owners.get(i));
                    }
                }
            }
        }
    }
}

package org.answerable.names.index;

import java.nio.IntBuffer;
import org.answerable.names.cost.SoundCosts;

/** What the strings of a list weigh by some costs, in hundredths; and the heaviest of each skeleton and of each group. Immutable. */
final class StringWeights {
    private final short[] ofStrings;
    private final short[] bulks;
    private final short[] ofSkeletons;
    private final int[] ofGroups;
    private final int[] leastBulks;
    private final int[] mostBulks;

    StringWeights(SoundCosts costs, int[] groups, IntBuffer firstString, Strings strings) {
        ofStrings = new short[strings.size()];
        bulks = new short[strings.size()];
        for (int at = 0; at < ofStrings.length; at++) {
            ofStrings[at] = (short) Math.min(Short.MAX_VALUE, strings.weight(at, costs));
            bulks[at] = (short) Math.min(Short.MAX_VALUE, strings.bulk(at, costs));
        }
        ofSkeletons = new short[firstString.limit() - 1];
        for (int skeleton = 0; skeleton < ofSkeletons.length; skeleton++) {
            short heaviest = 0;
            for (int at = firstString.get(skeleton); at < firstString.get(skeleton + 1); at++) {
                heaviest = (short) Math.max(heaviest, ofStrings[at]);
            }
            ofSkeletons[skeleton] = heaviest;
        }
        ofGroups = new int[groups.length / SoundListBuilder.GROUP];
        leastBulks = new int[ofGroups.length];
        mostBulks = new int[ofGroups.length];
        for (int group = 0; group < ofGroups.length; group++) {
            leastBulks[group] = Integer.MAX_VALUE;
            int first = groups[group * SoundListBuilder.GROUP + 3];
            int end = groups[group * SoundListBuilder.GROUP + 4];
            for (int skeleton = first; skeleton < end; skeleton++) {
                ofGroups[group] = Math.max(ofGroups[group], ofSkeletons[skeleton]);
                for (int at = firstString.get(skeleton); at < firstString.get(skeleton + 1); at++) {
                    leastBulks[group] = Math.min(leastBulks[group], bulks[at]);
                    mostBulks[group] = Math.max(mostBulks[group], bulks[at]);
                }
            }
        }
    }

    int ofString(int at) {
        return ofStrings[at];
    }

    /** How much the bulk of a word differs from that of a string. */
    int apartFrom(int bulk, int at) {
        return Math.abs(bulk - bulks[at]);
    }

    int heaviestOfSkeleton(int skeleton) {
        return ofSkeletons[skeleton];
    }

    /** How much the bulk of a word differs at least from that of every string of a group. */
    int apart(int bulk, int group) {
        return Math.max(leastBulks[group] - bulk, bulk - mostBulks[group]);
    }

    int heaviestOfGroup(int group) {
        return ofGroups[group];
    }
}

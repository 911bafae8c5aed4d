package org.answerable.names.match;

import org.answerable.names.parse.Paired;

/** How much it tells that two names are alike. */
final class Evidence {
    private Evidence() {}

    /** In bits: the rarity of the words that the names share, by how alike they are, and by how well the whole agrees. */
    static double of(Paired left, Paired right, double score) {
        double bits = 0;
        Pairing pairing = Pairing.of(left, right);
        for (int i = 0; i < pairing.size(); i++) {
            long group = pairing.group(i);
            double likeness = (double) Group.steps(group) / Memory.STEPS;
            bits += likeness * Math.min(bits(left, Group.left(group)), bits(right, Group.right(group)));
        }
        return bits * score;
    }

    private static double bits(Paired words, int which) {
        double bits = 0;
        for (int rest = which; rest != 0; rest &= rest - 1) {
            bits += Rarity.bits(words.word(Integer.numberOfTrailingZeros(rest)));
        }
        return bits;
    }
}

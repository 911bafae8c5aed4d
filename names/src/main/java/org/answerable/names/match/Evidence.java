package org.answerable.names.match;

import org.answerable.names.Name;
import org.answerable.names.parse.Word;

/** How much it tells that two names are alike. */
final class Evidence {
    private Evidence() {}

    /** In bits: the rarity of the words that the names share, by how alike they are, and by how well the whole agrees. */
    static double of(Name one, Name other, double score) {
        Word[] left = one.paired();
        Word[] right = other.paired();
        double bits = 0;
        Group[] groups = Pairing.groups(one, other);
        for (Group group : groups) {
            bits += group.likeness() * Math.min(bits(left, group.left()), bits(right, group.right()));
        }
        return bits * score;
    }

    private static double bits(Word[] words, int which) {
        double bits = 0;
        for (int i = 0; i < words.length; i++) {
            if ((which & (1 << i)) != 0) {
                bits += Rarity.bits(words[i]);
            }
        }
        return bits;
    }
}

package org.answerable.desk.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * How many others could be meant: parties of the same country whose names are about as like one of a pair as the other is. Where there is none, a
 * name without a date is enough; where there are some, each of them is as likely, or shows that the name is borne by several.
 */
final class Rivals {
    /** A name that scores this much less is about as like. */
    private static final double ABOUT = .03;

    private record Partner(int party, double score, boolean other) {}

    private final List<List<Partner>> partners = new ArrayList<>();

    Rivals(List<Party> parties, List<LikeNames.Pair> alike) {
        parties.forEach(party -> partners.add(new ArrayList<>(2)));
        for (LikeNames.Pair pair : alike) {
            Party left = parties.get(pair.left());
            Party right = parties.get(pair.right());
            if (left.mayShareCountry(right)) {
                boolean other = !left.mayShareDate(right);
                partners.get(pair.left()).add(new Partner(pair.right(), pair.score(), other));
                partners.get(pair.right()).add(new Partner(pair.left(), pair.score(), other));
            }
        }
    }

    /** How many there are for a pair, whether their dates contradict or not. */
    int of(LikeNames.Pair pair) {
        return Math.max(count(pair.left(), pair, true), count(pair.right(), pair, true))
                + Math.max(count(pair.left(), pair, false), count(pair.right(), pair, false));
    }

    private int count(int party, LikeNames.Pair pair, boolean other) {
        int count = 0;
        for (Partner each : partners.get(party)) {
            boolean oneOfThem = each.party() == pair.left() || each.party() == pair.right();
            count += !oneOfThem && each.other() == other && each.score() >= pair.score() - ABOUT ? 1 : 0;
        }
        return count;
    }
}

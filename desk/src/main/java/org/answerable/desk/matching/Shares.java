package org.answerable.desk.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How many of a collection's parties each country is said of, as a share of all. */
final class Shares {
    private final Map<String, Integer> counts = new HashMap<>();
    private final int all;

    Shares(Collection<Party> parties) {
        parties.forEach(party -> party.countries().forEach(country -> counts.merge(country, 1, Integer::sum)));
        all = parties.size();
    }

    /** The share of the rarest country that both have. */
    double ofShared(Set<String> one, Set<String> other) {
        double least = 1;
        for (String country : one) {
            if (other.contains(country)) {
                least = Math.min(least, (double) counts.getOrDefault(country, 1) / all);
            }
        }
        return least;
    }
}

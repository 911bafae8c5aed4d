package org.answerable.bench.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.answerable.desk.reading.Proposal;

/** One proposal for one fact, as many pairs as there can be: what is proposed twice is right once. */
final class Pairing {
    private final List<Fact> facts;
    private final List<Proposal> proposals;
    private final int[] factOf;

    private Pairing(List<Fact> facts, List<Proposal> proposals) {
        this.facts = facts;
        this.proposals = proposals;
        this.factOf = new int[proposals.size()];
        Arrays.fill(factOf, -1);
    }

    /** For each proposal the place of its fact in the list, or −1. */
    static int[] of(List<Fact> facts, List<Proposal> proposals) {
        Pairing pairing = new Pairing(facts, proposals);
        for (int i = 0; i < facts.size(); i++) {
            pairing.place(i, new HashSet<>());
        }
        return pairing.factOf;
    }

    private boolean place(int fact, Set<Integer> tried) {
        for (int i = 0; i < proposals.size(); i++) {
            if (facts.get(fact).isIn(proposals.get(i)) && tried.add(i) && (factOf[i] < 0 || place(factOf[i], tried))) {
                factOf[i] = fact;
                return true;
            }
        }
        return false;
    }
}

package org.answerable.bench.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Pairs drawn from persons by two names each; the same persons give the same pairs. */
record Drawn(List<Pair> same, List<Pair> random, List<Pair> hard) {
    private static final int RANDOM = 20_000;
    private static final int HARD = 1_000;
    private static final int SEED = 670;

    static Drawn from(List<TwoNames> persons) {
        Random chance = new Random(SEED);
        return new Drawn(
                persons.stream()
                        .map(each -> Pair.ofPersons(each.latin(), each.other(), true))
                        .toList(),
                random(persons, chance),
                hard(persons, chance));
    }

    private static List<Pair> random(List<TwoNames> persons, Random chance) {
        List<Pair> pairs = new ArrayList<>();
        while (persons.size() > 1 && pairs.size() < RANDOM) {
            int one = chance.nextInt(persons.size());
            int other = chance.nextInt(persons.size());
            if (one != other) {
                pairs.add(different(persons.get(one), persons.get(other)));
            }
        }
        return pairs;
    }

    private static List<Pair> hard(List<TwoNames> persons, Random chance) {
        List<Pair> pairs = new ArrayList<>();
        for (TwoNames one : persons) {
            for (TwoNames other : persons) {
                if (!one.qid().equals(other.qid()) && one.sharesWord(other)) {
                    pairs.add(different(one, other));
                }
            }
        }
        Collections.shuffle(pairs, chance);
        return List.copyOf(pairs.subList(0, Math.min(HARD, pairs.size())));
    }

    private static Pair different(TwoNames one, TwoNames other) {
        return Pair.ofPersons(one.latin(), other.other(), false);
    }

    /** All of them: the same, the random, the hard. */
    List<Pair> all() {
        List<Pair> all = new ArrayList<>(easy());
        all.addAll(hard);
        return all;
    }

    /** The pairs of the same and the random ones. */
    List<Pair> easy() {
        List<Pair> all = new ArrayList<>(same);
        all.addAll(random);
        return all;
    }
}

package org.answerable.names.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.answerable.names.Hit;
import org.answerable.names.Kind;
import org.answerable.names.Script;
import org.answerable.names.match.Matching;
import org.answerable.names.parse.Paired;

/** Finds the pairs of names of an index that are like each other, name by name. Safe for use by many threads. */
public final class Pairs {
    private final Contents contents;
    private final double threshold;
    private final PairReach reach;
    private final Neighbours near;
    private final Neighbours everywhere;
    private final Chance chance;
    private final Candidates candidates;
    private final ThreadLocal<Seen> seen;
    private final int[] firstEntry;
    private final int[] numbers;
    private final Script[] scripts;

    /** The pairs that score at least so much. */
    public Pairs(Contents contents, double threshold) {
        this.contents = contents;
        this.threshold = threshold;
        this.reach = new PairReach(contents.words());
        this.near = new Neighbours(contents, threshold, new WordGraph(contents, threshold, reach));
        this.everywhere = new Neighbours(contents, threshold, new AlikeAny(contents, threshold));
        this.chance = new Chance(contents, 2);
        this.candidates =
                contents.kind() == Kind.PERSON ? new PersonCandidates(contents) : new BodyCandidates(contents);
        this.seen = ThreadLocal.withInitial(
                () -> new Seen(contents.entries(), contents.words().size()));
        this.firstEntry = new int[contents.size() + 1];
        for (int entry = contents.entries() - 1; entry >= 0; entry--) {
            firstEntry[contents.number(entry)] = entry;
        }
        firstEntry[contents.size()] = contents.entries();
        numbers = new int[contents.entries()];
        scripts = new Script[contents.entries()];
        for (int entry = 0; entry < numbers.length; entry++) {
            numbers[entry] = contents.number(entry);
            scripts[entry] = contents.script(entry);
        }
    }

    /** The names that a name makes a pair with, unless they are found from the other. */
    public List<Hit> of(int number, IntPredicate admissible) {
        Map<Integer, Hit> found = new HashMap<>();
        for (int entry = firstEntry[number]; entry < firstEntry[number + 1]; entry++) {
            of(entry, admissible, found);
        }
        List<Hit> hits = new ArrayList<>(found.values());
        hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::number));
        return hits;
    }

    private void of(int entry, IntPredicate admissible, Map<Integer, Hit> found) {
        Paired name = contents.paired(entry);
        if (name.size() == 0) {
            return;
        }
        Question question = new Question(name, contents.mixed(entry) ? everywhere : near);
        candidates.each(question, seen.get().begun(), other -> {
            int number = numbers[other];
            if (found(entry, other) && admissible.test(number)) {
                double score = Matching.score(name, contents.paired(other));
                if (score >= threshold) {
                    Hit hit = new Hit(number, score, chance.of(question, other));
                    found.merge(number, hit, (one, two) -> two.score() > one.score() ? two : one);
                }
            }
        });
    }

    /** Whether a pair is found from the first of the two. */
    private boolean found(int one, int other) {
        Script left = scripts[one];
        Script right = scripts[other];
        boolean mixed = contents.mixed(one);
        if (mixed != contents.mixed(other)) {
            return mixed && told(one, other);
        }
        return ((mixed || left == right) ? one < other : reach.goes(left, right)) && told(one, other);
    }

    /** Whether two entries are of two names, and tell of the same part of them. */
    private boolean told(int one, int other) {
        return numbers[one] != numbers[other] && (contents.parts(one) & contents.parts(other)) != 0;
    }
}

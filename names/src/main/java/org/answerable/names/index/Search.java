package org.answerable.names.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.answerable.names.Hit;
import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.match.Matching;
import org.answerable.names.parse.Paired;

/** Finds what is like a name: gathers entries that may be, and compares each with it. Safe for use by many threads. */
public final class Search {
    private final Contents contents;
    private final double threshold;
    private final Neighbours neighbours;
    private final Chance chance;
    private final PersonCandidates persons;
    private final BodyCandidates bodies;
    private final ThreadLocal<Seen> seen;

    /** A search for what scores at least so much. */
    public Search(Contents contents, double threshold) {
        this.contents = contents;
        this.threshold = threshold;
        this.neighbours = new Neighbours(contents, threshold, new AlikeAny(contents, threshold));
        this.chance = new Chance(contents, 1);
        this.persons = new PersonCandidates(contents);
        this.bodies = new BodyCandidates(contents);
        this.seen = ThreadLocal.withInitial(
                () -> new Seen(contents.entries(), contents.words().size()));
    }

    /** The names like this one, the best first. */
    public List<Hit> hits(Name name, IntPredicate admissible) {
        Map<Integer, Hit> found = new HashMap<>();
        if (name.alternatives().isEmpty()) {
            search(name, Contents.WHOLE | Contents.OFFERED, admissible, found);
        } else {
            if (name.whole()) {
                search(name, Contents.WHOLE, admissible, found);
            }
            name.alternatives().forEach(one -> search(one, Contents.OFFERED, admissible, found));
        }
        List<Hit> hits = new ArrayList<>(found.values());
        hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::number));
        return hits;
    }

    private void search(Name name, int parts, IntPredicate admissible, Map<Integer, Hit> found) {
        Paired paired = name.paired();
        if (paired.size() == 0) {
            return;
        }
        boolean ofPersons = name.kind() == Kind.PERSON && contents.kind() == Kind.PERSON;
        Question question = new Question(paired, neighbours);
        Candidates candidates = ofPersons ? persons : bodies;
        candidates.each(question, seen.get().begun(), entry -> {
            int number = contents.number(entry);
            if ((contents.parts(entry) & parts) != 0 && admissible.test(number)) {
                double score = Matching.score(paired, contents.paired(entry));
                if (score >= threshold) {
                    found.merge(
                            number,
                            new Hit(number, score, chance.of(question, entry)),
                            (one, other) -> other.score() > one.score() ? other : one);
                }
            }
        });
    }
}

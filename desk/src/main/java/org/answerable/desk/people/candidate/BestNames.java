package org.answerable.desk.people.candidate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.answerable.names.Comparison;
import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.NameIndex;
import org.answerable.names.NameMatcher;

/**
 * The two names of two entities that are most alike.
 *
 * @param one a name of the one
 * @param other a name of the other
 * @param comparison of the two
 * @param sourcesOfOne the titles of the sources that have the first
 * @param sourcesOfOther the titles of the sources that have the second
 */
record BestNames(
        String one, String other, Comparison comparison, List<String> sourcesOfOne, List<String> sourcesOfOther) {
    /** Empty where no two are like enough to be offered at all. */
    static Optional<BestNames> of(Evidence one, Evidence other) {
        Kind kind = one.party().kind();
        List<Name> theirs = names(other, kind);
        double best = NameIndex.LEAST_THRESHOLD;
        int mine = -1;
        int their = -1;
        for (int i = 0; i < one.names().size(); i++) {
            Name name = Name.of(one.names().get(i).text(), kind);
            for (int j = 0; j < theirs.size(); j++) {
                double score = NameMatcher.score(name, theirs.get(j));
                if (score > best || (score == best && mine < 0)) {
                    best = score;
                    mine = i;
                    their = j;
                }
            }
        }
        return mine < 0
                ? Optional.empty()
                : Optional.of(between(one.names().get(mine), other.names().get(their), kind));
    }

    private static BestNames between(NameVariant one, NameVariant other, Kind kind) {
        return new BestNames(
                one.text(),
                other.text(),
                NameMatcher.compare(Name.of(one.text(), kind), Name.of(other.text(), kind)),
                one.sources(),
                other.sources());
    }

    private static List<Name> names(Evidence of, Kind kind) {
        return of.names().stream()
                .map(NameVariant::text)
                .map(text -> Name.of(Objects.requireNonNull(text), kind))
                .toList();
    }
}

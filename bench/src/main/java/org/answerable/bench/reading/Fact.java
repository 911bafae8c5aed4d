package org.answerable.bench.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.answerable.desk.reading.Proposal;

/** One fact of the seed, and when a proposal says the same: every part must agree; see docs/methodology/reading.md. */
record Fact(
        String id, String subject, String property, String value, String time, String modality, int start, int end) {
    private static final Lists PROPERTIES = Lists.of("properties.tsv");
    /** So large a share of the content words of one value must stand in the other. */
    private static final double SHARE = .6;

    static Fact of(List<String> row) {
        return new Fact(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                row.get(4),
                row.get(5),
                Integer.parseInt(row.get(6)),
                Integer.parseInt(row.get(7)));
    }

    boolean isIn(Proposal proposal) {
        int overlap = Math.min(end, proposal.end()) - Math.max(start, proposal.start());
        return overlap > 0
                && proposal.end() - proposal.start() <= 2 * (end - start)
                && sameProperty(proposal.property())
                && proposal.modality().code().equals(modality)
                && Objects.requireNonNullElse(proposal.time(), "").equals(time)
                && sameName(subject, proposal.subject())
                && sameValue(value, proposal.value());
    }

    private boolean sameProperty(String other) {
        List<String> accepted = PROPERTIES.lines(property);
        return property.equals(other)
                || accepted.stream()
                        .anyMatch(line -> List.of(line.split("\t", -1)).contains(other));
    }

    /** The same words, or one is a longer form of the other and they share two; a name without words is nobody's. */
    static boolean sameName(String one, String other) {
        Set<String> mine = Normal.name(one);
        Set<String> theirs = Normal.name(other);
        if (mine.isEmpty() || mine.equals(theirs)) {
            return !mine.isEmpty();
        }
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(theirs);
        return shared.size() >= 2 && (shared.equals(mine) || shared.equals(theirs));
    }

    /** Figures with their bounds are equal, and most content words of one stand in the other. */
    static boolean sameValue(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Set<String> mine = Normal.content(one);
        Set<String> theirs = Normal.content(other);
        boolean figures = Normal.figures(one).equals(Normal.figures(other));
        if (mine.isEmpty() || theirs.isEmpty()) {
            return figures && !Normal.figures(one).isEmpty();
        }
        return figures && Math.max(share(mine, theirs), share(theirs, mine)) >= SHARE;
    }

    private static double share(Set<String> of, Set<String> in) {
        return of.stream().filter(in::contains).count() / (double) of.size();
    }
}

package org.answerable.bench.reading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.answerable.desk.reading.Proposal;

/** One fact of the seed, and when a proposal says the same. The property's name and every part must agree; see docs/methodology/reading.md. */
record Fact(
        String id, String subject, String property, String value, String time, String modality, int start, int end) {

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
                && proposal.property().equals(property)
                && proposal.modality().code().equals(modality)
                && Objects.requireNonNullElse(proposal.time(), "").equals(time)
                && sameName(proposal.subject())
                && sameValue(proposal.value());
    }

    /** All words of the shorter name stand in the longer, in whatever order, and there is at least one. */
    private boolean sameName(String other) {
        Set<String> mine = Normal.words(subject);
        Set<String> theirs = Normal.words(other);
        return within(mine, theirs) || within(theirs, mine);
    }

    /** Numbers and bounds are equal as far as both state any, and the content words of one stand in the other. */
    private boolean sameValue(String other) {
        if (value.equals(other)) {
            return true;
        }
        Set<String> mine = Normal.words(value);
        Set<String> theirs = Normal.words(other);
        return Normal.figures(mine).equals(Normal.figures(theirs)) && (within(mine, theirs) || within(theirs, mine));
    }

    private static boolean within(Set<String> shorter, Set<String> longer) {
        return !shorter.isEmpty() && longer.containsAll(shorter);
    }
}

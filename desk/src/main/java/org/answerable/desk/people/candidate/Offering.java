package org.answerable.desk.people.candidate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.people.People;
import org.answerable.desk.people.candidate.Candidates.Like;
import org.answerable.desk.people.candidate.Candidates.Offered;
import org.answerable.record.identity.IdentityDecision;
import org.answerable.record.identity.Judgements;
import org.jspecify.annotations.Nullable;

/** Weighs who may be one in a transaction of the viewer. */
final class Offering {
    /** So many of those whose names are most alike are weighed. */
    private static final int WEIGHED = 40;

    /** Whose name scores this much less is called about as like. */
    private static final double ABOUT = .03;

    private final Transaction transaction;
    private final Evidence asked;
    private final EvidenceReader reader;
    private final Judgements judgements;

    Offering(Transaction transaction, Evidence asked) {
        this.transaction = transaction;
        this.asked = asked;
        this.reader = new EvidenceReader(transaction);
        this.judgements = People.judgementsAround(transaction, asked.record().entities());
    }

    private record Named(Evidence evidence, BestNames names) {}

    /** @param found where to look: all whose names may be like, hidden ones among them */
    Offered of(Set<UUID> found) {
        Set<UUID> others = new HashSet<>(found);
        others.removeAll(asked.record().entities());
        List<Like> like = Candidates.alike(
                transaction, others, asked.party().names(), asked.party().kind());
        List<Named> named = named(like);
        return new Offered(
                asked,
                named.stream()
                        .map(each -> candidate(each, named))
                        .sorted(Candidate.BEST_FIRST)
                        .toList());
    }

    /** Those who are one by decision are weighed together, once. */
    private List<Named> named(List<Like> like) {
        List<Named> named = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Like each : like) {
            if (named.size() < WEIGHED && !seen.contains(each.entity())) {
                reader.of(each.entity()).ifPresent(evidence -> {
                    seen.addAll(evidence.record().entities());
                    BestNames.of(asked, evidence).ifPresent(names -> named.add(new Named(evidence, names)));
                });
            }
        }
        return named;
    }

    private Candidate candidate(Named named, List<Named> all) {
        double score = named.names.comparison().score();
        int rivals = (int) all.stream()
                .filter(each -> !each.equals(named) && each.names.comparison().score() >= score - ABOUT)
                .count();
        Weighing.Weighed weighed = Weighing.of(asked, named.evidence, named.names, rivals);
        return new Candidate(named.evidence, weighed.score(), weighed.reasons(), held(named.evidence));
    }

    private @Nullable IdentityDecision held(Evidence other) {
        return judgements.holding().stream()
                .filter(each -> between(each.left(), each.right(), other) || between(each.right(), each.left(), other))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private boolean between(UUID mine, UUID theirs, Evidence other) {
        return asked.record().entities().contains(mine)
                && other.record().entities().contains(theirs);
    }
}

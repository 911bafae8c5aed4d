package org.answerable.desk.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.desk.access.Transaction;
import org.answerable.record.Identifier;
import org.answerable.record.Refusal;
import org.answerable.record.identity.IdentityDecision;
import org.answerable.record.identity.Judgement;
import org.answerable.record.identity.Judgements;
import org.jspecify.annotations.Nullable;

/** Decides in a transaction that is under way, and lets no decision contradict another that the decider sees. */
final class Deciding {
    private final Transaction transaction;
    private final IdentityStore store;

    Deciding(Transaction transaction) {
        this.transaction = transaction;
        this.store = new IdentityStore(transaction);
        store.lock();
    }

    /** What holds of two. */
    Optional<Judgement> held(UUID one, UUID other) {
        return Judgements.of(store.touching(Set.of(one))).on(one, other).map(IdentityDecision::judgement);
    }

    IdentityDecision decide(UUID left, UUID right, Judgement judgement, @Nullable String reason) {
        for (UUID each : List.of(left, right)) {
            if (!store.exists(each)) {
                throw new Refusal("there is no entity " + each);
            }
        }
        return made(new IdentityDecision(
                Identifier.next(),
                left,
                right,
                judgement,
                transaction.viewer().account(),
                transaction.at(),
                said(reason)));
    }

    IdentityDecision undo(UUID id, @Nullable String reason) {
        IdentityDecision undone = store.withId(id).orElseThrow(() -> new Refusal("there is no such decision"));
        List<IdentityDecision> onPair = store.touching(Set.of(undone.left())).stream()
                .filter(each -> each.pair().equals(undone.pair()))
                .toList();
        if (!Judgements.of(onPair).on(undone.left(), undone.right()).equals(Optional.of(undone))) {
            throw new Refusal(
                    "that decision does not hold any more: it was taken back or decided anew; look at the page again");
        }
        return made(new IdentityDecision(
                Identifier.next(),
                undone.left(),
                undone.right(),
                Judgements.of(onPair.stream()
                                .filter(each -> !each.equals(undone))
                                .toList())
                        .on(undone.left(), undone.right())
                        .map(IdentityDecision::judgement)
                        .orElse(Judgement.UNSURE),
                transaction.viewer().account(),
                transaction.at(),
                said(reason),
                undone.id()));
    }

    private IdentityDecision made(IdentityDecision decision) {
        Around before = Around.of(store, decision.pair());
        Around after = before.with(decision);
        List<IdentityDecision> known = before.contradictions();
        after.contradictions().stream()
                .filter(each -> !known.contains(each))
                .findFirst()
                .ifPresent(contradicted -> {
                    throw new Refusal(
                            contradicted.equals(decision)
                                    ? oneThrough(after, decision)
                                    : decidedDifferent(contradicted));
                });
        store.append(decision);
        return decision;
    }

    private String oneThrough(Around after, IdentityDecision decision) {
        return "they are one through "
                + after.clusters().between(decision.left(), decision.right()).stream()
                        .filter(each -> !decision.pair().contains(each))
                        .map(this::called)
                        .collect(Collectors.joining(" and "))
                + "; undo that first";
    }

    private String decidedDifferent(IdentityDecision contradicted) {
        return called(contradicted.left()) + " and " + called(contradicted.right())
                + " would be one by this, and were decided to be different; undo that first";
    }

    private String called(UUID entity) {
        return "“" + Called.caption(transaction, entity) + "”";
    }

    private static @Nullable String said(@Nullable String reason) {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}

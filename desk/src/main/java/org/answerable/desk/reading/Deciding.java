package org.answerable.desk.reading;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.review.Accepting;
import org.answerable.record.Identifier;
import org.answerable.record.Refusal;
import org.answerable.record.claim.Stated;
import org.jspecify.annotations.Nullable;

/** Decides on the proposals of one source inside one transaction: everything of a step happens, or nothing. */
final class Deciding {
    private static final String TAKEN_BACK = "the acceptance of the proposal was taken back";
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM, HH:mm 'UTC'", Locale.ENGLISH);

    private final Transaction transaction;
    private final UUID source;
    private final ProposalStore proposals;
    private final ChoiceStore choices;
    private final Accepting accepting;
    private final Drafting drafting;

    Deciding(Transaction transaction, UUID source) {
        transaction.viewer().must(Role.OFFICER, "decide on proposals");
        this.transaction = transaction;
        this.source = source;
        this.proposals = new ProposalStore(transaction);
        this.choices = new ChoiceStore(transaction);
        this.accepting = new Accepting(transaction);
        this.drafting = new Drafting(transaction, source);
    }

    Outcome decide(Ask ask) {
        return switch (ask) {
            case Ask.Accept accept -> one(ask.step(), accept.proposal(), accept.seen(), accept.wording());
            case Ask.Reject reject -> one(ask.step(), reject.proposal(), reject.seen(), null);
            case Ask.Together together -> together(together);
            case Ask.Undo undo -> undo(undo);
        };
    }

    private Outcome one(UUID step, UUID id, int seen, @Nullable Wording wording) {
        Offer offer = proposals.lock(source, id).orElseThrow(() -> new Refusal("there is no such proposal"));
        if (choices.of(step, id).isPresent()) {
            return done(step, List.of(offer), 1);
        }
        if (offer.head().version() != seen) {
            return new Outcome(step, Outcome.Result.CONFLICT, decidedBefore(offer), List.of(offer), 0);
        }
        if (wording == null) {
            leave(offer);
            append(offer, step, null, State.REJECTED, null, step);
        } else {
            accept(offer, step, wording);
        }
        return done(step, List.of(again(offer)), 1);
    }

    private Outcome together(Ask.Together ask) {
        if (choices.made(source, ask.step())) {
            return done(ask.step(), List.of(), 0);
        }
        List<Offer> agreed = proposals.lockAgreed(source, ask.least());
        int accepted = 0;
        List<String> refused = new ArrayList<>();
        for (Offer offer : agreed) {
            try {
                accept(offer, ask.step(), Wording.AS_PROPOSED);
                accepted++;
            } catch (Refusal refusal) {
                refused.add(refusal.getMessage());
            }
        }
        String left = refused.isEmpty()
                ? ""
                : refused.size() + " cannot be claims as they are and still wait; the first: " + refused.getFirst();
        return new Outcome(ask.step(), Outcome.Result.DONE, left, List.of(), accepted);
    }

    private void accept(Offer offer, UUID step, Wording wording) {
        leave(offer);
        Proposal proposed = offer.proposal();
        Proposal wanted = wording.of(proposed);
        UUID before = earlier(offer, wanted, wording);
        UUID claim;
        if (before == null) {
            claim = accepting
                    .accept(drafting.draft(offer, wanted, wording, Wording.method(proposed, wanted)))
                    .id();
        } else {
            accepting.again(before);
            claim = before;
        }
        append(offer, step, null, State.ACCEPTED, claim, step);
    }

    /** The claim that came of the proposal before and was taken back, when it says the same. */
    private @Nullable UUID earlier(Offer offer, Proposal wanted, Wording wording) {
        return choices.claimOf(offer.id())
                .flatMap(accepting::standing)
                .map(Stated::claim)
                .filter(claim -> drafting.says(claim, wanted, wording))
                .map(claim -> claim.id())
                .orElse(null);
    }

    private Outcome undo(Ask.Undo ask) {
        UUID undone = ask.undoes() == null
                ? choices.undoable(source, 1).stream().findFirst().orElse(null)
                : ask.undoes();
        List<Offer> standing = undone == null ? List.of() : proposals.lockStep(source, undone);
        if (choices.made(source, ask.step())) {
            return done(ask.step(), List.of(), 0);
        }
        if (undone == null || !choices.made(source, undone)) {
            throw new Refusal("there is nothing of yours to undo here");
        }
        if (standing.isEmpty()) {
            return new Outcome(
                    ask.step(),
                    Outcome.Result.CONFLICT,
                    "that decision holds no more: somebody has decided after it; nothing was changed",
                    List.of(),
                    0);
        }
        List<Offer> changed = new ArrayList<>();
        for (Offer offer : standing) {
            Choice held = choices.of(undone, offer.id()).orElseThrow();
            restore(offer, held, ask.step());
            if (changed.size() < Proposals.BLOCK) {
                changed.add(again(offer));
            }
        }
        return done(ask.step(), changed, standing.size());
    }

    private void restore(Offer offer, Choice undone, UUID step) {
        Choice before = undone.before() == null
                ? null
                : choices.of(undone.before(), offer.id()).orElse(null);
        leave(offer);
        if (before != null && before.claim() != null) {
            accepting.again(before.claim());
        }
        append(
                offer,
                step,
                undone.step(),
                before == null ? State.OPEN : before.outcome(),
                before == null ? null : before.claim(),
                undone.before());
    }

    /** Whatever holds now holds no more. */
    private void leave(Offer offer) {
        if (offer.head().claim() != null) {
            accepting.takeBack(offer.head().claim(), TAKEN_BACK);
        }
    }

    private void append(
            Offer offer, UUID step, @Nullable UUID undoes, State outcome, @Nullable UUID claim, @Nullable UUID holds) {
        choices.append(
                new Choice(
                        Identifier.next(),
                        offer.id(),
                        source,
                        offer.head().version() + 1,
                        step,
                        offer.head().step(),
                        undoes,
                        outcome,
                        claim,
                        transaction.viewer().account(),
                        transaction.at()),
                holds);
    }

    private Offer again(Offer offer) {
        return proposals.withId(source, offer.id()).orElseThrow();
    }

    private static Outcome done(UUID step, List<Offer> offers, int many) {
        return new Outcome(step, Outcome.Result.DONE, "", offers, many);
    }

    private static String decidedBefore(Offer offer) {
        String who = offer.by().isEmpty() ? "somebody" : offer.by();
        String what = switch (offer.head().state()) {
            case OPEN -> "took a decision on it back";
            case ACCEPTED -> "accepted it";
            case REJECTED -> "rejected it";
        };
        return who + " " + what + " before you"
                + (offer.head().at() == null
                        ? ""
                        : " ("
                                + WHEN.format(
                                        Objects.requireNonNull(offer.head().at())
                                                .atZone(ZoneOffset.UTC)) + ")");
    }
}

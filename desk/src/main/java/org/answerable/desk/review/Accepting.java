package org.answerable.desk.review;

import java.util.Optional;
import java.util.UUID;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Transaction;
import org.answerable.record.Identifier;
import org.answerable.record.Refusal;
import org.answerable.record.claim.Assessment;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Decision;
import org.answerable.record.claim.Reading;
import org.answerable.record.claim.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Claims that are made and accepted in one go, inside a transaction that is under way: what a person read and found said, as proposed or as put
 * right by them. It is a reading and never an assessment.
 */
public final class Accepting {
    private final Transaction transaction;
    private final Making making;

    /** @param transaction under way, of an officer */
    public Accepting(Transaction transaction) {
        transaction.viewer().must(Role.OFFICER, "decide on a reading");
        this.transaction = transaction;
        this.making = new Making(transaction);
    }

    /**
     * Makes the claim and accepts its reading.
     *
     * @throws Refusal when it cannot be a claim; the sentence says why
     */
    public Claim accept(Draft draft) {
        Claim made = making.make(draft);
        read(made.id(), Reading.ACCEPTED, null);
        return made;
    }

    /** Accepts the reading of a claim again that was taken back. */
    public void again(UUID claim) {
        if (standing(claim).filter(Stated::accepted).isEmpty()) {
            read(claim, Reading.ACCEPTED, null);
        }
    }

    /**
     * Takes the acceptance of a claim back: it counts no more, and stays with its history.
     *
     * @throws Refusal when it was assessed since
     */
    public void takeBack(UUID claim, String reason) {
        Optional<Stated> stated = standing(claim);
        if (stated.filter(each -> each.standing().assessment() != Assessment.UNASSESSED)
                .isPresent()) {
            throw new Refusal(
                    "the claim that came of it was assessed since; take the assessment back first, on the claim's page");
        }
        if (stated.filter(Stated::accepted).isPresent()) {
            read(claim, Reading.REJECTED, reason);
        }
    }

    /** The claim as it stands. */
    public Optional<Stated> standing(UUID claim) {
        return new ClaimStore(transaction).withId(claim);
    }

    private void read(UUID claim, Reading outcome, @Nullable String reason) {
        Claims.decide(
                transaction,
                claim,
                new Decision.Read(
                        Identifier.next(),
                        claim,
                        outcome,
                        null,
                        transaction.viewer().account(),
                        transaction.at(),
                        reason));
    }
}

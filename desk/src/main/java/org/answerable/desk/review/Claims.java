package org.answerable.desk.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.access.Viewer;
import org.answerable.record.Identifier;
import org.answerable.record.Refusal;
import org.answerable.record.claim.Assessment;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Decision;
import org.answerable.record.claim.Reading;
import org.answerable.record.claim.Standing;
import org.answerable.record.claim.Stated;
import org.jspecify.annotations.Nullable;

/** Claims: made, read, assessed, and taken back. What a viewer may not see and what does not exist look the same. */
public final class Claims {
    private final Access access;

    /** @param access the way in */
    public Claims(Access access) {
        this.access = access;
    }

    /**
     * Makes a claim; nobody has decided on it yet.
     *
     * @throws Refusal when the property is unknown, the value does not fit it, the name is not what it looks like, or a quote does not stand
     */
    public Claim make(Viewer viewer, Draft draft) {
        viewer.must(Role.OFFICER, "make a claim");
        return access.as(viewer, transaction -> new Making(transaction).make(draft));
    }

    /** Decides whether the passage says this. */
    public Stated read(Viewer viewer, UUID claim, Reading outcome, @Nullable String reason) {
        viewer.must(Role.OFFICER, "decide on a reading");
        return access.as(
                viewer,
                transaction -> decide(
                        transaction,
                        claim,
                        new Decision.Read(
                                Identifier.next(),
                                claim,
                                outcome,
                                null,
                                viewer.account(),
                                transaction.at(),
                                blankToNull(reason))));
    }

    /** Makes the claim that says it rightly, accepts it, and marks the wrong one as corrected by it. */
    public Stated correct(Viewer viewer, UUID wrong, Draft right, @Nullable String reason) {
        viewer.must(Role.OFFICER, "correct a claim");
        return access.as(viewer, transaction -> {
            existing(transaction, wrong);
            Claim made = new Making(transaction).make(right.inPlaceOf(wrong));
            UUID by = viewer.account();
            decide(
                    transaction,
                    wrong,
                    new Decision.Read(
                            Identifier.next(),
                            wrong,
                            Reading.CORRECTED,
                            made.id(),
                            by,
                            transaction.at(),
                            blankToNull(reason)));
            return decide(
                    transaction,
                    made.id(),
                    new Decision.Read(
                            Identifier.next(), made.id(), Reading.ACCEPTED, null, by, transaction.at(), null));
        });
    }

    /** Says whether the desk holds it established, and by which standard. */
    public Stated assess(
            Viewer viewer,
            UUID claim,
            Assessment outcome,
            @Nullable String standard,
            @Nullable Integer credibility,
            @Nullable String reason) {
        viewer.must(Role.EDITOR, "assess a claim");
        return access.as(viewer, transaction -> {
            if (existing(transaction, claim).standing().reading() != Reading.ACCEPTED) {
                throw new Refusal("accept the reading first: what the passage does not say cannot be assessed");
            }
            return decide(
                    transaction,
                    claim,
                    new Decision.Assess(
                            Identifier.next(),
                            claim,
                            outcome,
                            blankToNull(standard),
                            credibility,
                            viewer.account(),
                            transaction.at(),
                            blankToNull(reason)));
        });
    }

    /** Takes back the last decision on a claim by making another one that restores what stood before it. */
    public Stated undo(Viewer viewer, UUID claim) {
        viewer.must(Role.OFFICER, "undo a decision");
        return access.as(viewer, transaction -> {
            existing(transaction, claim);
            List<Decision> made = new DecisionStore(transaction).lock(claim);
            if (made.isEmpty()) {
                throw new Refusal("nothing was decided on this claim, so there is nothing to undo");
            }
            Standing before = Undo.before(made);
            return decide(
                    transaction, claim, Undo.restoring(before, made.getLast(), viewer.account(), transaction.at()));
        });
    }

    /** The claim with this identifier. */
    public Optional<Stated> withId(Viewer viewer, UUID id) {
        return access.as(viewer, transaction -> new ClaimStore(transaction).withId(id));
    }

    /** What was decided on a claim, the earliest first. */
    public List<Decision> decisions(Viewer viewer, UUID claim) {
        return access.as(viewer, transaction -> new DecisionStore(transaction).on(claim));
    }

    /** What rests on a source, in the order in which it stands there. */
    public List<Stated> on(Viewer viewer, UUID source) {
        return access.as(viewer, transaction -> new ClaimStore(transaction).on(source));
    }

    /** What waits for a reading, the earliest made first, after a claim. */
    public List<Stated> open(Viewer viewer, @Nullable UUID after, int most) {
        return access.as(viewer, transaction -> new ClaimStore(transaction).open(after, most));
    }

    /** How many claims wait for a reading. */
    public int countOpen(Viewer viewer) {
        return countOpen(viewer, Integer.MAX_VALUE);
    }

    /** The same, counted no further than this: every page shows the number, and beyond a point nobody reads it. */
    public int countOpen(Viewer viewer, int most) {
        return access.as(viewer, transaction -> new ClaimStore(transaction).countOpen(most));
    }

    /** Everything said about these entities, inside a transaction that is under way. */
    public static List<Stated> about(Transaction transaction, Collection<UUID> entities) {
        return new ClaimStore(transaction).about(entities);
    }

    /** Everything that names these entities as a value, inside a transaction that is under way. */
    public static List<Stated> naming(Transaction transaction, Collection<UUID> entities) {
        return new ClaimStore(transaction).naming(entities);
    }

    /** The claims with these identifiers that the viewer sees, inside a transaction that is under way. */
    public static List<Stated> withIds(Transaction transaction, List<UUID> ids) {
        return new ClaimStore(transaction).withIds(ids);
    }

    static Stated decide(Transaction transaction, UUID claim, Decision decision) {
        DecisionStore decisions = new DecisionStore(transaction);
        Stated stated = existing(transaction, claim);
        Standing standing = Standing.after(decisions.lock(claim)).then(decision);
        decisions.append(decision, standing);
        return new Stated(stated.claim(), standing);
    }

    private static Stated existing(Transaction transaction, UUID claim) {
        return new ClaimStore(transaction).withId(claim).orElseThrow(() -> new Refusal("there is no such claim"));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package org.answerable.record.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgementsTest {
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);

    @Test
    void aPairOfWhichNothingWasDecidedHasNoJudgement() {
        assertThat(Judgements.of(List.of()).on(A, B)).isEmpty();
    }

    @Test
    void theLatestHoldsInEitherOrderOfTheTwo() {
        IdentityDecision first = decided(A, B, Judgement.SAME, null);
        IdentityDecision second = decided(B, A, Judgement.UNSURE, null);

        assertThat(Judgements.of(List.of(first, second)).on(A, B)).contains(second);
        assertThat(Judgements.of(List.of(first, second)).holding()).containsExactly(second);
    }

    @Test
    void takingBackTheOnlyDecisionLeavesNone() {
        IdentityDecision first = decided(A, B, Judgement.SAME, null);
        IdentityDecision undo = decided(A, B, Judgement.UNSURE, first.id());

        assertThat(Judgements.of(List.of(first, undo)).on(A, B)).isEmpty();
        assertThat(Judgements.of(List.of(first, undo)).holding()).isEmpty();
    }

    @Test
    void takingBackTheSecondGivesBackTheFirst() {
        IdentityDecision first = decided(A, B, Judgement.DIFFERENT, null);
        IdentityDecision second = decided(A, B, Judgement.SAME, null);
        IdentityDecision undo = decided(A, B, Judgement.DIFFERENT, second.id());

        assertThat(Judgements.of(List.of(first, second, undo)).on(B, A)).contains(first);
    }

    @Test
    void decidingAgainAfterTakingBackCounts() {
        IdentityDecision first = decided(A, B, Judgement.SAME, null);
        IdentityDecision undo = decided(A, B, Judgement.UNSURE, first.id());
        IdentityDecision again = decided(A, B, Judgement.SAME, null);

        assertThat(Judgements.of(List.of(first, undo, again)).on(A, B)).contains(again);
    }

    @Property
    void takingBackOneAfterTheOtherWalksTheSameWayBack(@ForAll @Size(max = 8) List<Judgement> made) {
        List<IdentityDecision> decisions = new ArrayList<>();
        made.forEach(each -> decisions.add(decided(A, B, each, null)));
        List<IdentityDecision> all = new ArrayList<>(decisions);
        for (int i = decisions.size() - 1; i >= 0; i--) {
            assertThat(Judgements.of(all).on(A, B)).contains(decisions.get(i));
            all.add(decided(A, B, Judgement.UNSURE, decisions.get(i).id()));
        }
        assertThat(Judgements.of(all).on(A, B)).isEmpty();
    }

    private static IdentityDecision decided(UUID left, UUID right, Judgement judgement, @Nullable UUID undoes) {
        return new IdentityDecision(UUID.randomUUID(), left, right, judgement, A, Instant.EPOCH, null, undoes);
    }
}

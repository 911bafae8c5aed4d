package org.answerable.record.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    @Test
    void withoutDecisionsEverybodyIsOnlyThemselves() {
        assertThat(Clusters.of(List.of()).of(A)).containsExactly(A);
    }

    @Test
    void sameIsPassedOn() {
        Clusters clusters = Clusters.of(List.of(decided(A, B, Judgement.SAME), decided(C, B, Judgement.SAME)));
        assertThat(clusters.of(A)).isEqualTo(Set.of(A, B, C)).isEqualTo(clusters.of(C));
    }

    @Test
    void theLatestDecisionOnAPairCountsInEitherOrder() {
        assertThat(Clusters.of(List.of(decided(A, B, Judgement.SAME), decided(B, A, Judgement.DIFFERENT)))
                        .of(A))
                .containsExactly(A);
    }

    @Test
    void theShortestWayBetweenTwoThatAreOneIsTold() {
        UUID far = new UUID(0, 4);
        Clusters clusters = Clusters.of(List.of(
                decided(A, B, Judgement.SAME), decided(C, B, Judgement.SAME), decided(C, far, Judgement.DIFFERENT)));
        assertThat(clusters.between(A, C)).containsExactly(A, B, C);
        assertThat(clusters.between(A, A)).containsExactly(A);
        assertThat(clusters.between(A, far)).isEmpty();
    }

    @Test
    void nobodyIsDecidedToBeThemselves() {
        assertThatThrownBy(() -> decided(A, A, Judgement.SAME)).isInstanceOf(Refusal.class);
    }

    @Property
    void takingADecisionBackGivesBackExactlyWhatWasThereBefore(
            @ForAll @Size(max = 12) List<@IntRange(max = 35) Integer> pairs,
            @ForAll @IntRange(max = 5) int left,
            @ForAll @IntRange(max = 5) int right) {
        List<IdentityDecision> before = new ArrayList<>();
        for (int pair : pairs) {
            if (pair / 6 != pair % 6 && !isPair(pair, left, right)) {
                before.add(decided(id(pair / 6), id(pair % 6), Judgement.SAME));
            }
        }
        if (left == right) {
            return;
        }
        List<IdentityDecision> after = new ArrayList<>(before);
        after.add(decided(id(left), id(right), Judgement.SAME));
        after.add(decided(id(right), id(left), Judgement.UNSURE));
        for (int i = 0; i < 6; i++) {
            assertThat(Clusters.of(after).of(id(i)))
                    .isEqualTo(Clusters.of(before).of(id(i)));
        }
    }

    private static boolean isPair(int pair, int left, int right) {
        return Set.of(pair / 6, pair % 6).equals(left == right ? Set.of(left) : Set.of(left, right));
    }

    private static UUID id(int number) {
        return new UUID(0, number + 10L);
    }

    private static IdentityDecision decided(UUID left, UUID right, Judgement judgement) {
        return new IdentityDecision(UUID.randomUUID(), left, right, judgement, A, Instant.EPOCH, null);
    }
}

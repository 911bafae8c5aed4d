package org.answerable.record.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final UUID CLAIM = new UUID(1, 1);
    private static final UUID SOMEBODY = new UUID(2, 2);

    @Test
    void nothingDecidedIsOpenAndUnassessed() {
        assertThat(Standing.after(List.of())).isEqualTo(Standing.OPEN);
    }

    @Test
    void whatIsOnlyReadDoesNotPrintAsFact() {
        Standing read = Standing.after(List.of(read(Reading.ACCEPTED)));
        assertThat(read.reading()).isEqualTo(Reading.ACCEPTED);
        assertThat(read.printsAsFact()).isFalse();
    }

    @Test
    void whatIsReadAndEstablishedPrintsAsFact() {
        assertThat(Standing.after(List.of(
                                read(Reading.ACCEPTED), assess(Assessment.ESTABLISHED, "balance of probabilities")))
                        .printsAsFact())
                .isTrue();
    }

    @Test
    void theLastDecisionOfEachKindCounts() {
        Standing standing = Standing.after(List.of(
                read(Reading.ACCEPTED),
                assess(Assessment.ESTABLISHED, "reasonable grounds to believe"),
                assess(Assessment.DISPUTED, null),
                read(Reading.REJECTED)));
        assertThat(standing.reading()).isEqualTo(Reading.REJECTED);
        assertThat(standing.assessment()).isEqualTo(Assessment.DISPUTED);
        assertThat(standing.printsAsFact()).isFalse();
    }

    @Test
    void nothingIsEstablishedWithoutAStandard() {
        assertThatThrownBy(() -> assess(Assessment.ESTABLISHED, " "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("standard");
    }

    @Test
    void credibilityIsAGradeFromOneToSix() {
        assertThatThrownBy(() -> new Decision.Assess(
                        UUID.randomUUID(), CLAIM, Assessment.DISPUTED, null, 7, SOMEBODY, Instant.EPOCH, null))
                .isInstanceOf(Refusal.class);
    }

    private static Decision read(Reading outcome) {
        return new Decision.Read(UUID.randomUUID(), CLAIM, outcome, null, SOMEBODY, Instant.EPOCH, null);
    }

    private static Decision assess(Assessment outcome, @Nullable String standard) {
        return new Decision.Assess(UUID.randomUUID(), CLAIM, outcome, standard, null, SOMEBODY, Instant.EPOCH, null);
    }
}

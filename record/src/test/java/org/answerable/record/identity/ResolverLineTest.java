package org.answerable.record.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolverLineTest {
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final String TWO =
            "\"00000000-0000-0000-0000-000000000001\", \"00000000-0000-0000-0000-000000000002\", ";

    @Test
    void aLineOfTheResolverIsRead() {
        assertThat(ResolverLine.parse("[" + TWO + "\"positive\", 0.91, \"ana\", \"2026-03-01T14:00:00+02:00\"]"))
                .contains(new ResolverLine(A, B, Judgement.SAME, .91, "ana", Instant.parse("2026-03-01T12:00:00Z")));
    }

    @Test
    void aTimeWithoutAZoneIsInUtc() {
        assertThat(ResolverLine.parse("[" + TWO + "\"negative\", null, null, \"2026-03-01T12:00:00.5\"]"))
                .contains(new ResolverLine(
                        A, B, Judgement.DIFFERENT, null, null, Instant.parse("2026-03-01T12:00:00.5Z")));
    }

    @Test
    void noJudgementSaysNothing() {
        assertThat(ResolverLine.parse("[" + TWO + "\"no_judgement\", 0.5, null, null]"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Judgement.class)
    void whatWasPrintedIsReadAgain(Judgement judgement) {
        ResolverLine line = new ResolverLine(A, B, judgement, .7, "Ана", Instant.parse("2026-03-01T12:00:00Z"));
        assertThat(ResolverLine.parse(line.print())).contains(line);
        assertThat(line.print()).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[",
                "[1, 2]",
                "[" + TWO + "\"maybe\", null, null, null]",
                "[" + TWO + "null, null, null, null]",
                "[" + TWO + "7, null, null, null]",
                "[" + TWO + "\"positive\", \"high\", null, null]",
                "[" + TWO + "\"positive\", null, null, \"yesterday\"]",
                "[null, \"00000000-0000-0000-0000-000000000002\", \"positive\", null, null, null]",
                "[\"Q42\", \"00000000-0000-0000-0000-000000000002\", \"positive\", null, null, null]",
                "[\"00000000-0000-0000-0000-000000000002\", \"00000000-0000-0000-0000-000000000002\", \"positive\", null,"
                        + " null, null]"
            })
    void aBadLineIsRefusedInWords(String line) {
        assertThatThrownBy(() -> ResolverLine.parse(line)).isInstanceOf(Refusal.class);
    }
}

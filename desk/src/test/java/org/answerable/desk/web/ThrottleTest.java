package org.answerable.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private final TurningClock clock = new TurningClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final Throttle throttle = new Throttle(clock);

    @Test
    void oneNameIsClosedAndTheOthersStayOpen() {
        fail("ada", Throttle.FOR_A_NAME);

        assertThat(throttle.closed("ada", "10.0.0.9")).isTrue();
        assertThat(throttle.closed("ben", "10.0.0.9")).isFalse();
    }

    @Test
    void oneAddressThatTriesManyNamesIsClosed() {
        for (int i = 0; i < Throttle.FOR_AN_ADDRESS; i++) {
            throttle.failed("name" + i, "10.0.0.1");
        }

        assertThat(throttle.closed("somebody", "10.0.0.1")).isTrue();
        assertThat(throttle.closed("somebody", "10.0.0.2")).isFalse();
    }

    @Test
    void theDoorOpensAgainAfterAWhile() {
        fail("ada", Throttle.FOR_A_NAME);
        clock.turn(Throttle.WINDOW.plusSeconds(1));

        assertThat(throttle.closed("ada", "10.0.0.1")).isFalse();
    }

    @Test
    void signingInForgetsTheFailuresOfThatName() {
        fail("ada", Throttle.FOR_A_NAME - 1);
        throttle.succeeded("ada");
        fail("ada", 1);

        assertThat(throttle.closed("ada", "10.0.0.1")).isFalse();
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(name, "10.0.0.1");
        }
    }
}

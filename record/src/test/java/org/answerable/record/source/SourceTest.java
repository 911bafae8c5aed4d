package org.answerable.record.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceTest {
    private static final Capture COMPLETE =
            new Capture("https://example.org/page", "A. Collector", Instant.EPOCH, null, null, "saved page", null);

    @Test
    void aRestatedSourceIsNeverAnExhibit() {
        assertThat(source("https://example.org/original", COMPLETE).notAnExhibitBecause())
                .hasValueSatisfying(why -> assertThat(why).contains("https://example.org/original"));
    }

    @Test
    void withoutCollectorAndTimeASourceIsNoExhibit() {
        assertThat(source(null, Capture.unknown()).notAnExhibitBecause()).isPresent();
        assertThat(source(null, COMPLETE).notAnExhibitBecause()).isEmpty();
    }

    @Test
    void aClaimIsAtLeastAsCloselyHeldAsTheCloserOfTheTwo() {
        assertThat(Confidentiality.CASE.atLeast(Confidentiality.SECRET)).isEqualTo(Confidentiality.SECRET);
        assertThat(Confidentiality.RESTRICTED.atLeast(Confidentiality.OPEN)).isEqualTo(Confidentiality.RESTRICTED);
        for (Confidentiality each : Confidentiality.values()) {
            assertThat(Confidentiality.ofLevel(each.level())).isEqualTo(each);
            assertThat(Confidentiality.parse(each.name())).isEqualTo(each);
        }
    }

    private static Source source(@Nullable String restates, Capture capture) {
        return new Source(
                new UUID(1, 1),
                new UUID(2, 2),
                Confidentiality.CASE,
                "0".repeat(64),
                1,
                "text/plain",
                "a.txt",
                "A",
                null,
                Reliability.F,
                null,
                restates,
                capture,
                Instant.EPOCH,
                new UUID(3, 3));
    }
}

package org.answerable.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SayTest {
    @Test
    void timesAreSaidAsPeopleDo() {
        assertThat(Say.time("2018-03/2018-12")).isEqualTo("between March and December 2018");
        assertThat(Say.time(null)).isEmpty();
        assertThat(Say.time("in spring"))
                .as("what is no time stays as it was written")
                .isEqualTo("in spring");
        assertThat(Say.moment(Instant.parse("2026-11-23T06:00:00Z"))).isEqualTo("23 November 2026, 06:00 UTC");
    }

    @Test
    void countsAndSizesHaveTheirNouns() {
        assertThat(Say.count(1, "claim", "claims")).isEqualTo("1 claim");
        assertThat(Say.count(1200, "claim", "claims")).isEqualTo("1,200 claims");
        assertThat(Say.size(242)).isEqualTo("242 bytes");
        assertThat(Say.size(3_040)).isEqualTo("3.0 kB");
        assertThat(Say.size(48_000_000)).isEqualTo("48 MB");
    }

    @Test
    void onlyWebAddressesMakeLinks() {
        assertThat(Address.in("https://pace.coe.int/en/files/27688/html (restated)"))
                .isEqualTo("https://pace.coe.int/en/files/27688/html");
        assertThat(Address.in("javascript:alert(1)")).isNull();
        assertThat(Address.in("an envelope handed over in Warsaw")).isNull();
        assertThat(Address.in(null)).isNull();
    }
}

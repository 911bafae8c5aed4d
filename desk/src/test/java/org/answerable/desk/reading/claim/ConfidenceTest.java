package org.answerable.desk.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    @Test
    void everyMeasuredPropertyHasItsShareAndTheNumberOfCasesBehindIt() {
        List<List<String>> rows = Table.rows("/rules/confidence.tsv");
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(Confidence.of(row.get(0)))
                    .isEqualTo(Double.parseDouble(row.get(1)))
                    .isBetween(0.0, 1.0);
            assertThat(Integer.parseInt(row.get(2))).isPositive();
        });
    }

    @Test
    void aPropertyThatWasNeverMeasuredHasTheShareOfAll() {
        assertThat(Confidence.of("neverMeasured")).isEqualTo(Confidence.of("*"));
    }
}

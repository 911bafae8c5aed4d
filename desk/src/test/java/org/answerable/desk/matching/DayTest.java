package org.answerable.desk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.desk.matching.Day.Likeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {
    @ParameterizedTest
    @CsvSource({
        "1967-03-12, 1967-03-12, SAME",
        "1967, 1967-03-12, SAME_AS_FAR_AS_KNOWN",
        "1967-03, 1967-03-12, SAME_AS_FAR_AS_KNOWN",
        "1967, 1967, SAME_AS_FAR_AS_KNOWN",
        "1967-03-12, 1967-12-03, SLIP",
        "1967-03-12, 1968-03-12, SLIP",
        "1967-03-12, 1987-03-12, SLIP",
        "1967, 1968, SLIP",
        "1967-03-12, 1987-04-12, DIFFERENT",
        "1967-03, 1967-04-12, DIFFERENT",
        "1967, 1969-03-12, DIFFERENT",
    })
    void twoDatesAreComparedAsFarAsBothAreKnown(String one, String other, Likeness expected) {
        assertThat(Day.of(one).orElseThrow().like(Day.of(other).orElseThrow())).isEqualTo(expected);
        assertThat(Day.of(other).orElseThrow().like(Day.of(one).orElseThrow())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c. 1950", "195u", "12.03.1967", "1967/1969", "yesterday"})
    void whatIsNoCalendarDateIsLeftOut(String written) {
        assertThat(Day.of(written)).isEmpty();
    }

    @Test
    void theTimeOfADayIsLeftOff() {
        assertThat(Day.of("1967-03-12T00:00:00")).contains(new Day(1967, 3, 12));
    }
}

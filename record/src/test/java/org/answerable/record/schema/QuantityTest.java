package org.answerable.record.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @Test
    void moreThanFiveHundredIsNeverFiveHundred() {
        Quantity detained = Quantity.read(">500 people");
        assertThat(detained.lowest()).contains(new BigDecimal("500"));
        assertThat(detained.lowestMeant()).isFalse();
        assertThat(detained.highest()).isEmpty();
        assertThat(detained.exact()).isFalse();
        assertThat(detained.unit()).isEqualTo("people");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22            | 22
            >500          | >500
            > 30          | >30
            ≥30           | >=30
            <=30          | <=30
            <30           | <30
            48..49        | 48..49
            48–49 persons | 48..49 persons
            1,033         | 1033
            8,888,820.50 EUR | 8888820.50 EUR
            1.67 EUR      | 1.67 EUR
            -3.5          | -3.5
            8 years       | 8 years
            5%            | 5 %
            """)
    void itPrintsWhatItReadsBack(String text, String canonical) {
        Quantity quantity = Quantity.read(text);
        assertThat(quantity).hasToString(canonical);
        assertThat(Quantity.read(quantity.toString())).isEqualTo(quantity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = "8,888,82\n1.000,00\n1 000\n500 or so\n>5..6\n5..\n..5\n1e6\n٥\n''\n19 (0 listed)\nEUR 5")
    void whatCouldBeTwoNumbersIsRefused(String text) {
        assertThatThrownBy(() -> Quantity.read(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not a number");
    }
}

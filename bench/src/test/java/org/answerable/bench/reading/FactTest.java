package org.answerable.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactTest {
    @Test
    void numbersInWordsAreTheirDigitsWithTheirBounds() {
        assertThat(Normal.figures("twenty-two members")).isEqualTo(Set.of("22"));
        assertThat(Normal.figures("two hundred and five people")).isEqualTo(Set.of("205"));
        assertThat(Normal.figures("more than five hundred people")).isEqualTo(Set.of(">500"));
        assertThat(Normal.figures("up to 1,400 cases")).isEqualTo(Set.of("≤1400"));
        assertThat(NumberWords.inDigits(List.of("three", "five", "thousand", "two")))
                .containsExactly("3", "5002");
    }

    @Test
    void aBoundIsPartOfTheFigure() {
        assertThat(Fact.sameValue("up to ten years", "up to 10 years")).isTrue();
        assertThat(Fact.sameValue("up to ten years", "10 years")).isFalse();
        assertThat(Fact.sameValue("22", "23")).isFalse();
    }

    @Test
    void mostContentWordsOfOneValueMustStandInTheOther() {
        assertThat(Fact.sameValue("ban on the sale of honey", "a ban on honey sales"))
                .isTrue();
        assertThat(Fact.sameValue("ban on the sale of honey", "a tax on the import of tea"))
                .isFalse();
    }

    @Test
    void aNameIsTheSameInALongerFormThatSharesTwoWords() {
        assertThat(Fact.sameName("Declaration no. 12", "PTA Declaration 12")).isTrue();
        assertThat(Fact.sameName("Ivar Testov", "Testov Ivar")).isTrue();
        assertThat(Fact.sameName("Ivar Testov", "Testov")).isFalse();
        assertThat(Fact.sameName("Ivar Testov", "")).isFalse();
        assertThat(Fact.sameName("Declaration 12", "Declaration 13")).isFalse();
    }
}

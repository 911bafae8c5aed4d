package org.answerable.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakesTest {
    @ParameterizedTest
    @CsvSource({
        "Ada Example, Ada Example, true",
        "Ada Example, EXAMPLE Ada, true",
        "A. Example, Ada Example, true",
        "Example, Ada Example, true",
        "Ada Exemple, Ada Example, true",
        "Ada Example, Ada Sample, false",
        "Ada Example, Ida Example, false",
        "Ada Maria Example, Ada Example, true",
        "Ada Ada, Ada Example, false",
        "'', Ada Example, false"
    })
    void namesAreAlikeWhenEveryWordOfTheShorterOneIs(String one, String other, boolean alike) {
        assertThat(Namesakes.alike(Namesakes.words(one), Namesakes.words(other)))
                .isEqualTo(alike);
        assertThat(Namesakes.alike(Namesakes.words(other), Namesakes.words(one)))
                .isEqualTo(alike);
    }
}

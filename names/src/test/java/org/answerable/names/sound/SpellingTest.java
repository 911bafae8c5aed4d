package org.answerable.names.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final float MARGIN = 5;

    private static List<String> readings(String word, int most) {
        return Spelling.shared().readings(word, most, MARGIN).stream()
                .map(Sounds::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "schmidt, Smidt",
        "chopin, Sopin",
        "juan, xuan",
        "wojciech, vojtsex",
        "jean, Zan",
        "xavier, ksavier",
        "charles, Sarl",
    })
    void aWordIsReadAsOneOfTheLanguagesThatSpellSo(String word, String sounds) {
        assertThat(readings(word, 8)).contains(sounds);
    }

    @Test
    void noMoreReadingsAreGivenThanAreAskedFor() {
        assertThat(readings("jacques", 1)).hasSize(1);
        assertThat(readings("jacques", 8)).startsWith(readings("jacques", 1).getFirst());
    }

    @Test
    void aWordThatIsTooLongOrHasAnUnknownLetterHasNone() {
        assertThat(readings("n".repeat(24), 8)).isNotEmpty();
        assertThat(readings("n".repeat(25), 8)).isEmpty();
        assertThat(readings("nora☃", 8)).isEmpty();
    }

    @Test
    void aNameThatNoSpellingTellsIsKnownByItself() {
        assertThat(Spelling.shared().attested("annie")).isEqualTo(Sounds.of("eni"));
        assertThat(Spelling.shared().attested("lanternesque")).isNull();
    }

    @Property(tries = 300)
    void readingsAreDifferentAndHaveSounds(
            @ForAll @AlphaChars @LowerChars @StringLength(min = 1, max = 24) String word) {
        assertThat(readings(word.toLowerCase(Locale.ROOT), 8))
                .doesNotHaveDuplicates()
                .doesNotContain("")
                .hasSizeLessThanOrEqualTo(8);
    }
}

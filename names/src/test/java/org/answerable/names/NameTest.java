package org.answerable.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.names.parse.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NameTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void itKeepsWhatWasWrittenAndWhatItIsTheNameOf(Kind kind) {
        Name name = Name.of(" Nora  LANTERN ", kind);
        assertThat(name.text()).isEqualTo(" Nora  LANTERN ");
        assertThat(name).hasToString(" Nora  LANTERN ");
        assertThat(name.kind()).isEqualTo(kind);
        assertThat(name.words()).extracting(Word::text).containsExactly("nora", "lantern");
    }

    @Test
    void whatComesAfterTwentyFourWordsIsLeftOut() {
        String many = "Nora ".repeat(24);
        assertThat(Name.of(many + "Lantern", Kind.PERSON).words())
                .hasSize(24)
                .isEqualTo(Name.of(many, Kind.PERSON).words());
    }

    @Test
    void whatComesAfterFourHundredCharactersIsLeftOut() {
        assertThat(Name.of("x".repeat(500), Kind.PERSON).words())
                .extracting(Word::text)
                .containsExactly("x".repeat(400));
    }

    @Test
    void noMoreThanFourteenWordsArePaired() {
        assertThat(Name.of("Nora ".repeat(20), Kind.PERSON).paired().size()).isEqualTo(14);
    }

    @Test
    void aLegalFormIsNoWordThatIsPaired() {
        Name name = Name.of("Lantern LLC", Kind.ORGANIZATION);
        assertThat(name.paired().size()).isEqualTo(1);
        assertThat(name.paired().forms()).extracting(Word::text).containsExactly("llc");
    }

    @Test
    void theKindDecidesWhichWordsCount() {
        assertThat(Name.of("Dr Lantern", Kind.PERSON).words())
                .extracting(Word::role)
                .containsExactly(Role.TITLE, Role.NAME);
        assertThat(Name.of("Dr Lantern", Kind.VESSEL).words())
                .extracting(Word::role)
                .containsExactly(Role.WORD, Role.WORD);
    }
}

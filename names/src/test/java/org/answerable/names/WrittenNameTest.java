package org.answerable.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mira Example",
                "Мира Примерова",
                "Әсел Мысалова",
                "Þórhildur Ævarsdóttir",
                "O'REILLY",
                "山田 ひろみ",
                "مریم نمونه",
                "Anna-Мария"
            })
    void namesInOneScriptAWordAreFine(String name) {
        assertThat(new WrittenName(name).doubt()).isEmpty();
    }

    @Test
    void aCyrillicLetterInsideALatinWordIsNoticed() {
        assertThat(new WrittenName("Mirа Example").doubt()).hasValue("mixes Cyrillic and Latin letters in “Mirа”");
    }

    @Test
    void aCharacterThatTurnsTheDirectionOfWritingIsNoticed() {
        assertThat(new WrittenName("Mira \u202Eelpmaxe").doubt())
                .hasValueSatisfying(why -> assertThat(why).contains("U+202E").contains("not seen"));
    }

    @Test
    void anEmptyNameIsNoName() {
        assertThat(new WrittenName(" \u00A0 ").doubt()).hasValue("is empty");
    }

    @Test
    void spacesBecomeSingleAndAccentsOneCharacter() {
        assertThat(new WrittenName("  Rene\u0301  \u00A0Example ").text()).isEqualTo("René Example");
    }

    @Test
    void scriptsAreNamedInTheOrderInWhichTheyAppear() {
        assertThat(new WrittenName("Мира (Mira)").scripts()).containsExactly("Cyrillic", "Latin");
    }

    @Property
    void writingItAgainChangesNothing(@ForAll String any) {
        WrittenName once = new WrittenName(any);
        assertThat(new WrittenName(once.text())).isEqualTo(once);
    }
}

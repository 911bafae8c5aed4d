package org.answerable.names.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.answerable.names.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @Property
    void hangulIsTakenApartAsUnicodeDoes(@ForAll @CharRange(from = '가', to = '힣') String syllables) {
        assertThat(Syllables.apart(syllables)).hasToString(Normalizer.normalize(syllables, Normalizer.Form.NFD));
    }

    @ParameterizedTest
    @CsvSource({"やまだ, ヤマダ", "ゔ, ヴ", "ー, ー", "ヤマだ, ヤマダ", "nora, nora"})
    void hiraganaIsReadAsKatakana(String word, String katakana) {
        assertThat(Syllables.katakana(word)).hasToString(katakana);
    }

    @ParameterizedTest
    @CsvSource({"HANGUL, 김, gim", "HANGUL, 한국, hanguk", "HANGUL, 영희, joNhWi", "KANA, きょうこ, kjouko", "KANA, はっとり, hatQri"
    })
    void syllablesSoundInTheirOrder(Script script, String word, String sounds) {
        assertThat(Sounds.text(Sounding.shared().of(word, script))).isEqualTo(sounds);
    }

    @Test
    void everyCharacterIsSimplifiedOrLeftAsItIs() {
        assertThat(HanTable.shared().simplified("歐陽娜")).isEqualTo("欧阳娜");
        assertThat(HanTable.shared().simplified("欧阳娜")).isEqualTo("欧阳娜");
        assertThat(HanTable.shared().simplified("nora")).isEqualTo("nora");
    }
}

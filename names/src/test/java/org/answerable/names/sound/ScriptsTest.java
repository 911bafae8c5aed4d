package org.answerable.names.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.NameMatcher;
import org.answerable.names.Script;
import org.answerable.names.parse.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptsTest {

    @ParameterizedTest
    @CsvSource({
        "LATIN, Nora",
        "CYRILLIC, Нора",
        "GREEK, Νόρα",
        "GEORGIAN, ნორა",
        "ARMENIAN, Նորա",
        "HEBREW, נורה",
        "ARABIC, نورا",
        "HANGUL, 노라",
        "KANA, ノラ",
    })
    void aNameIsSaidAlikeInEveryScriptThatIsRead(Script script, String nora) {
        Word word = Name.of(nora, Kind.PERSON).words().getLast();
        assertThat(word.script()).isEqualTo(script);
        assertThat(Sounding.shared().knows(script)).isTrue();
        assertThat(NameMatcher.comparePersons("Nora Lantern", nora + " Lantern").same())
                .isTrue();
    }

    @Test
    void charactersAreReadInMandarinCantoneseKoreanAndJapanese() {
        assertThat(HanTable.shared().readings("金", Sounding.shared()))
                .extracting(Sounds::text)
                .startsWith("Yin")
                .contains("gim");
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER, สมชาย ใจดี, Somchai Jaidee",
        "OTHER, முருகன் செல்வம், Murugan Selvam",
        "OTHER, नोरा लालटेन, Nora Laltain",
        "OTHER, ኖራ ፋኖስ, Nora Fanos",
        "MONGOLIAN, ᠰᠦᠬᠡᠪᠠᠭᠠᠲᠤᠷ ᠳᠠᠮᠳᠢᠩ, Sukhbaatar Damdin",
        "MONGOLIAN, ᠰᠦᠬᠡᠪᠠᠭᠠᠲᠤᠷ ᠳᠠᠮᠳᠢᠩ, Сүхбаатар Дамдин",
    })
    void aScriptWithoutATableIsComparedOnlyWithItself(Script script, String name, String elsewhere) {
        Name one = Name.of(name, Kind.PERSON);
        assertThat(one.words()).hasSize(2).allSatisfy(word -> {
            assertThat(word.script()).isEqualTo(script);
            assertThat(word.readings()).isEmpty();
            assertThat(word.sounds()).isEmpty();
        });
        assertThat(Sounding.shared().knows(script)).isFalse();
        assertThat(NameMatcher.score(one, one)).isEqualTo(1);
        assertThat(NameMatcher.score(one, Name.of(elsewhere, Kind.PERSON))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"முருகன் செல்வம், முருகன் செல்வன்", "สมชาย ใจดี, สมชาญ ใจดี", "नोरा लालटेन, नौरा लालटेन"})
    void insideSuchAScriptALetterMayDiffer(String one, String other) {
        assertThat(NameMatcher.comparePersons(one, other).score()).isBetween(.70, .99);
    }

    @ParameterizedTest
    @CsvSource({"முருகன் செல்வம், สมชาย ใจดี", "नोरा लालटेन, முருகன் செல்வம்"})
    void twoScriptsWithoutTablesAreNotAlike(String one, String other) {
        assertThat(NameMatcher.comparePersons(one, other).score()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void everyScriptHasACodeOfFourLetters(Script script) {
        assertThat(script.code()).matches("[A-Z][a-z]{3}");
    }

    @Test
    void twoSoundsThatAreTheSameAreOneConsonantAndTwoVowels() {
        assertThat(Sounds.text(Sounding.shared().of("anna", Script.LATIN))).isEqualTo("ana");
        assertThat(Sounds.text(Sounding.shared().of("аарон", Script.CYRILLIC))).isEqualTo("aaron");
    }

    @Test
    void anAccentThatNoRowKnowsIsLeftOut() {
        assertThat(Sounding.shared().of("nǒrà", Script.LATIN))
                .isEqualTo(Sounding.shared().of("nora", Script.LATIN));
    }

    @ParameterizedTest
    @CsvSource({"LATIN, ''", "LATIN, ʼʼ", "OTHER, สมชาย", "MONGOLIAN, ᠳᠠᠮᠳᠢᠩ", "HAN, 王"})
    void whatHasNoTableOrNoSoundHasNoSounds(Script script, String word) {
        assertThat(Sounding.shared().of(word, script)).isEmpty();
    }
}

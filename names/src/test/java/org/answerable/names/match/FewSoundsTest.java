package org.answerable.names.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.names.NameMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FewSoundsTest {

    @ParameterizedTest
    @CsvSource({"Ole, Ali", "Ole Lantern, Ali Lantern", "Eva Lantern, Ivo Lantern", "Али Лантерн, Оле Лантерн"})
    void aShortWordThatSharesOneSoundOfThreeIsAnother(String one, String other) {
        assertThat(NameMatcher.comparePersons(one, other).same()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Ali Lantern, Aly Lantern",
        "Jon Lantern, Jan Lantern",
        "Lee Lantern, Li Lantern",
        "Noor Lantern, Nur Lantern",
        "Wu Lantern, Woo Lantern",
        "Али Лантерн, Эли Лантерн",
        "Omar Lantern, Umer Lantern",
    })
    void aShortWordThatDiffersInOneSoundIsTheSame(String one, String other) {
        assertThat(NameMatcher.comparePersons(one, other).same()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"김민준, 김민정", "김민준, 김민재", "김민준, 김서준", "이재형, 이재명"})
    void aKoreanGivenNameWithAnotherSyllableIsAnother(String one, String other) {
        assertThat(NameMatcher.comparePersons(one, other).same()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"존 케리, 존 캐리", "노라 란테른, 노라 란테런"})
    void aForeignNameInHangulMayBeSpelledInMoreThanOneWay(String one, String other) {
        assertThat(NameMatcher.comparePersons(one, other).same()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"王小明, 王小龙", "王建国, 王建民"})
    void aChineseGivenNameWithAnotherCharacterIsAnother(String one, String other) {
        assertThat(NameMatcher.comparePersons(one, other).same()).isFalse();
    }
}

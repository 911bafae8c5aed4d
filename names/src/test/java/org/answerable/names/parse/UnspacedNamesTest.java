package org.answerable.names.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnspacedNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "김철수 | 김 FAMILY, 철수 GIVEN",
                "남궁민 | 남궁 FAMILY, 민 GIVEN",
                "王小明 | 王 FAMILY, 小明 GIVEN",
                "欧阳娜 | 欧阳 FAMILY, 娜 GIVEN",
                "司馬小明 | 司馬 FAMILY, 小明 GIVEN",
                "山田太郎 | 山田太郎 NAME",
                "王 | 王 NAME",
                "남궁 민 | 남궁 NAME, 민 NAME",
                "やまだたろう | やまだたろう NAME",
            })
    void aNameWrittenWithoutSpacesBeginsWithItsFamilyName(String name, String words) {
        assertThat(Parsed.person(name)).isEqualTo(words);
    }
}

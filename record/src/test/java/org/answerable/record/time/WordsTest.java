package org.answerable.record.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-02-07            | 7 February 2019
            2019-02               | February 2019
            2019                  | 2019
            2019-02~              | about February 2019
            2018?                 | possibly 2018
            2018%                 | possibly about 2018
            2004-06-~11           | 11 June 2004 (day approximate)
            2004?-06-11           | 11 June 2004 (year uncertain)
            ?2004-06-~11          | 11 June 2004 (year uncertain, day approximate)
            2018-03/2018-12       | between March and December 2018
            2018-03/2019-02       | between March 2018 and February 2019
            2019-02-03/2019-02-07 | between 3 and 7 February 2019
            2019-02-03/2019-03-07 | between 3 February and 7 March 2019
            2018/2019             | between 2018 and 2019
            2018-03~/2018-12      | between about March 2018 and December 2018
            2018-03-05/2018-12    | between 5 March 2018 and December 2018
            ../2019-02-07         | by 7 February 2019
            2018-03/..            | from March 2018 on
            2018-03/              | from March 2018, end unknown
            /2019                 | until 2019, start unknown
            201X                  | the 2010s
            20XX                  | the years 2000 to 2099
            XXXX                  | an unknown year
            1999-XX-12            | day 12 of an unknown month in 1999
            1999-XX-XX            | a day in 1999
            1999-XX               | a month in 1999
            1999-01-XX            | a day in January 1999
            1999-01-1X            | a date written 1999-01-1X
            1999-1X~              | about a date written 1999-1X
            2018-21               | spring 2018
            2018-33               | the first quarter of 2018
            2018-25               | spring 2018 (northern hemisphere)
            -0043                 | 44 BC
            Y170000002            | the year 170000002
            1950S2                | 1950 (somewhere in the years 1900 to 1999)
            [1667,1668]           | 1667 or 1668
            [1667,1668,1670..1672] | 1667, 1668 or between 1670 and 1672
            [2018-03..2018-12]    | between March and December 2018
            [..1984]              | 1984 or before
            [1984..]              | 1984 or later
            {1960,1961-12}        | 1960 and December 1961
            2019-02-07T14:30      | 7 February 2019, 14:30
            2019-02-07T14:30+06:00 | 7 February 2019, 14:30 (UTC+06:00)
            2019-02-07T14:30Z     | 7 February 2019, 14:30 (UTC)
            """)
    void timesAreSaidAsPeopleDo(String edtf, String words) {
        assertThat(Words.in(Locale.ENGLISH).say(Edtf.parse(edtf))).isEqualTo(words);
    }

    @Test
    void aLanguageWithoutWordsIsSaidInEnglishThroughout() {
        assertThat(Words.in(Locale.forLanguageTag("kk")).say(Edtf.parse("2019-02-07")))
                .isEqualTo("7 February 2019");
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Edtf.of(java.time.LocalDate.of(2019, 2, 7))).hasToString("2019-02-07");
            assertThat(Words.in(Locale.UK).say(Edtf.parse("2019-02-07"))).isEqualTo("7 February 2019");
        } finally {
            Locale.setDefault(before);
        }
    }
}

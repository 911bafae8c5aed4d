package org.answerable.record.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfReaderTest {

    static String refusalOf(String text) {
        return catchThrowableOfType(Refusal.class, () -> Edtf.parse(text)).getMessage();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-13         | there is no month 13      | a month from 01 to 12
            2018-00         | there is no month 00      | a month from 01 to 12
            2018-2X         | there is no month 2X      | XX when it is unknown
            2018-42         | there is no month 42      | a season from 21 to 24
            2018-02-30      | no such day               | check the day
            2019-02-29      | no such day               | check the day
            2018-21-05      | a season has no day       | leave the day out
            2018-3          | a month has two digits    | 02 rather than 2
            07.02.2019      | a year has four digits    | year-month-day, such as 2019-02-07
            12000           | a year has four digits    | put Y before
            Y2018           | Y is for years beyond     | without Y
            Y17E9           | too far away              | at most 999999998
            Y999999999      | too far away              | at most 999999998
            Y99999999999999 | too far away              | at most 999999998
            YE              | digits are missing after Y | such as Y12000
            Y17E            | digits are missing after E | such as Y17E7
            -0000           | no year -0000             | 0000 for 1 BC
            201XS2          | significant digits        | such as 1950S2
            1950S5          | significant digits        | such as 1950S2
            1950S2-03       | has no month              | leave the month out
            2018/03/12      | second slash              | hyphens, such as 2019-02-07
            ../..           | neither end is a date     | give at least one
            /               | neither end is a date     | give at least one
            2018-12/2018-03 | ends before it starts     | earlier date first
            [1667,1668      | the set is not closed     | end it with ]
            []              | a date is missing         | a comma between them
            [1667,,1668]    | a date is missing         | a comma between them
            [1667,          | the set is not closed     | end it with ]
            2019-02-07x     | the date goes on          | year-month-day
            2019-02-07T25:00 | not a time of day        | such as 14:30:00
            2019-02-07T14:30+6 | not a zone             | such as +06:00
            2019-02T14:30   | needs a day that is known | leave the time out
            2019-02-07~T14:30 | needs a day that is known | leave the time out
            in 2018         | a year has four digits    | year-month-day
            """)
    void whatIsNoDateIsRefusedWithPlaceAndRemedy(String text, String what, String remedy) {
        assertThat(refusalOf(text)).contains("“" + text + "”", what, remedy, "(character ");
    }

    @Test
    void thePlaceIsTheCharacterWhereItGoesWrong() {
        assertThat(refusalOf("2018-03/2018-1")).contains("(character 15)");
        assertThat(refusalOf("[1667,16X,1668]")).contains("(character 7)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 2018",
                "2018 ",
                "２０１８",
                "2018-03-05\n",
                "2018–03",
                "2018--03",
                "+2018",
                "x",
                "?",
                "~",
                "..",
                "2018?~?~-"
            })
    void nothingIsGuessed(String text) {
        assertThat(refusalOf(text)).contains("cannot be read as a date");
    }

    @Test
    void anEmptyValueIsRefused() {
        assertThat(refusalOf("")).contains("it is empty", "XXXX");
    }

    @Test
    void aVeryLongValueIsRefusedAndNotRepeated() {
        assertThat(refusalOf("[" + "1667,".repeat(10_000) + "1668]"))
                .contains("longer than 1000 characters")
                .hasSizeLessThan(300);
    }

    @Test
    void aZoneNeverShiftsTheDay() {
        Edtf lateInAstana = Edtf.parse("2019-02-07T23:30:00+06:00");
        assertThat(lateInAstana.earliest()).contains(java.time.LocalDate.of(2019, 2, 7));
        assertThat(lateInAstana).hasToString("2019-02-07T23:30:00+06:00");
    }

    @Test
    void signsOfAGroupAndOfAPartAddUp() {
        assertThat(Edtf.parse("2004-?06~-11")).isEqualTo(Edtf.parse("~2004-%06-11"));
    }
}

package org.answerable.record.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfAnswersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-03-05      | 2018-03-05              | CERTAINLY
            2018-03-05      | 2018-03-06              | NO
            2018-03         | 2018-03-05              | POSSIBLY
            2018-03         | 2018                    | POSSIBLY
            2018-03         | 2018-04                 | NO
            2018-06         | 2018-03/2018-12         | CERTAINLY
            2018-03-05      | 2018-03/2018-12         | POSSIBLY
            2018-06-30      | [2018-03..2018-12]      | POSSIBLY
            2018-01-01/2018-12-31 | [2018-03..2018-12] | CERTAINLY
            2018-06-30      | {2018-03..2018-12}      | CERTAINLY
            2019-02-07      | ../2019-02-07           | CERTAINLY
            2019-02-06      | ../2019-02-07           | POSSIBLY
            1950            | ../2019-02-07           | POSSIBLY
            2019-02-08      | ../2019-02-07           | NO
            2018-01         | 2018-03/                | NO
            2030            | 2018-03/..              | POSSIBLY
            1999-XX-12      | 1999-03-12              | POSSIBLY
            1999-XX-12      | 1999-03-13              | NO
            1999-XX-12      | XXXX-XX-13              | NO
            2012-X3-01      | 2012-1X-01              | NO
            2012-X3-01      | 2012-0X-01              | POSSIBLY
            201X-02-29      | 2013-01-01/2015-12-31   | NO
            201X-02-29      | 2013-01-01/2016-12-31   | POSSIBLY
            2019-02~        | 2019-01-31              | POSSIBLY
            2019-02~        | 2019-02-10              | POSSIBLY
            2019-02~        | 2018-11                 | NO
            2018?           | 2018-01-01/2018-12-31   | POSSIBLY
            [2018-01,2018-02] | 2018-01-01/2018-12-31 | CERTAINLY
            [2018-01,2019]  | 2018-01-01/2018-12-31   | POSSIBLY
            {2018-01,2019}  | 2018-01-01/2018-12-31   | CERTAINLY
            2018-24         | 2018-01-15              | POSSIBLY
            2018-24         | 2019-01-15              | POSSIBLY
            2018-25         | 2018-10                 | NO
            2019-02-07T23:30:00+06:00 | 2019-02-07    | CERTAINLY
            2019-02-07T23:30:00-06:00 | 2019-02-08    | NO
            """)
    void overlapIsCertainPossibleOrNone(String one, String other, Answer answer) {
        assertThat(Edtf.parse(one).overlap(Edtf.parse(other))).isEqualTo(answer);
        assertThat(Edtf.parse(other).overlap(Edtf.parse(one))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-06-30            | 2018-03/2018-12       | CERTAINLY
            2018-06               | 2018                  | POSSIBLY
            2018-06               | 2018-01-01/2018-12-31 | CERTAINLY
            2018-03/2018-12       | 2018-01-01/2018-12-31 | CERTAINLY
            2018-03/2019-03       | 2018-01-01/2018-12-31 | NO
            2018-03/2018-12       | 2018-03-05/2018-12-31 | POSSIBLY
            2018-03/              | 2018-01-01/2018-12-31 | POSSIBLY
            2019-02-07            | 2019-02-06            | NO
            {2018-01,2019}        | 2018-01-01/2018-12-31 | NO
            [2018-01,2019]        | 2018-01-01/2018-12-31 | POSSIBLY
            2018-01-30/2018-02-02 | {2018-01-01..2018-01-31,2018-02-01..2018-02-28} | POSSIBLY
            2018-06-30            | [2018-03..2018-12]    | POSSIBLY
            """)
    void withinIsCertainPossibleOrNot(String inner, String outer, Answer answer) {
        assertThat(Edtf.parse(inner).within(Edtf.parse(outer))).isEqualTo(answer);
        assertThat(Edtf.parse(outer).contains(Edtf.parse(inner))).isEqualTo(answer);
    }

    @Test
    void inTheYearIsAskedOfItsSpan() {
        Edtf year = Edtf.parse("2018").span();
        assertThat(year).hasToString("2018-01-01/2018-12-31");
        assertThat(Edtf.parse("2018-03/2018-12").within(year)).isEqualTo(Answer.CERTAINLY);
    }

    @Test
    void theOrderPutsThePreciseBeforeTheImpreciseAndOpenEndsLast() {
        List<String> sorted = List.of(
                "2017-12",
                "2018-01-01",
                "2018-01",
                "2018-01/2018-03",
                "2018",
                "2018/2019",
                "2018/..",
                "2018-02-01T08:00:00",
                "2018-02-01T14:30:00",
                "2018-02",
                "../2019-02-07",
                "2019-02-07",
                "2019-02-07~");
        List<String> again = Stream.concat(sorted.reversed().stream(), Stream.empty())
                .map(Edtf::parse)
                .sorted()
                .map(Edtf::toString)
                .toList();
        assertThat(again).isEqualTo(sorted);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-07T14:30:00,TIME",
        "2019-02-07,DAY",
        "2019-02,MONTH",
        "2019-02-XX,MONTH",
        "2019-21,SEASON",
        "2019,YEAR",
        "2019-XX-12,YEAR",
        "201X,DECADE",
        "1955S3,DECADE",
        "20XX,CENTURY",
        "2XXX,COARSER",
        "20X9,COARSER",
        "2018-03-05/2018-12,MONTH"
    })
    void precisionIsThatOfTheCoarsestKnownPart(String text, Precision precision) {
        assertThat(Edtf.parse(text).precision()).isEqualTo(precision);
    }

    @Test
    void anIntervalHasItsEndsAndAnythingElseIsItsOwn() {
        assertThat(Edtf.parse("2018-03/2018-12").start()).contains(Edtf.parse("2018-03"));
        assertThat(Edtf.parse("2018-03/").end()).isEmpty();
        assertThat(Edtf.parse("2018-03").end()).contains(Edtf.parse("2018-03"));
    }

    @Test
    void onlyWhatNoUnknownPartCanChangeIsCertain() {
        assertThat(Edtf.parse("2018-03/2018-12").certain().map(Span::toString))
                .contains("Span[first=2018-03-31, last=2018-12-01]");
        assertThat(Edtf.parse("2018-03/2018-03").certain()).isEmpty();
        assertThat(Edtf.parse("2018-03").certain()).isEmpty();
        assertThat(Edtf.parse("2018-03-05?").certain()).isEmpty();
    }
}

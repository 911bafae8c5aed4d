package org.answerable.desk.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.desk.reading.text.Language;
import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void aDateInFullIsItself() {
        assertThat(Reading.english("He left on 24 January 2014 and came back in March 2015, not in 2016.")
                        .values())
                .containsExactly("2014-01-24", "2015-03", "2016");
    }

    @Test
    void theNextDayCountsFromWhatWasToldLastAndNotFromTheDocument() {
        Resolved next = Reading.english(
                        "RIVERTON, 15 May 2019 – She was acquitted on February 6. The next day, the judge was gone.")
                .date("The next day");
        assertThat(next.edtf()).isEqualTo("2019-02-07");
        assertThat(next.alternatives()).contains("2019-05-16");
    }

    @Test
    void withoutAnythingToldTheNextDayHasNoValueAndTheDocumentsReadingIsOffered() {
        Resolved next = Reading.english("12 June 2020\n\nThe next day, the shop was closed, the owner said.")
                .date("The next day");
        assertThat(next.edtf()).isEqualTo("2020-06-13");
        assertThat(Reading.english("The next day, the shop was closed, the owner said.")
                        .values())
                .containsExactly("none");
    }

    @Test
    void aMissingYearIsThatOfWhatWasToldLast() {
        assertThat(Reading.english("He was seized on 6 May 2014. His release was due on 26 May.")
                        .values())
                .containsExactly("2014-05-06", "2014-05-26");
    }

    @Test
    void aStoryGoesOnOverNewYear() {
        assertThat(Reading.english("He was seized on 28 December 2019. On 3 January he was home.")
                        .values())
                .containsExactly("2019-12-28", "2020-01-03");
    }

    @Test
    void daysBeforeANamedEventCountFromItsDate() {
        assertThat(Reading.english("She spoke before the 9 October 2013 presidential election. "
                                + "Six days before the election, she was taken.")
                        .values())
                .containsExactly("2013-10-09", "2013-10-03");
    }

    @Test
    void monthsAfterAnEventAreAMonth() {
        assertThat(Reading.english("Date of arrest: 3 October 2013\nThis became known five months after his arrest.")
                        .values())
                .containsExactly("2013-10-03", "2014-03");
    }

    @Test
    void aWeekdayIsTheLastOneUpToTheDateline() {
        assertThat(Reading.english("RIVERTON, 8 March 2023 – A court on Friday heard Ann Example.")
                        .values())
                .containsExactly("2023-03-08", "2023-03-03");
    }

    @Test
    void aDatelineMayEndWithAPointAndNothingToldIsAfterIt() {
        assertThat(new Reading(
                                "ПРИМЕРСК, 22 ноября 2024 года. Суд отменил приговор. 16 января в офисе прошёл обыск.",
                                Language.RUSSIAN)
                        .values())
                .containsExactly("2024-11-22", "2024-01-16");
    }

    @Test
    void todayYesterdayAndLastOctoberCountFromTheDocument() {
        assertThat(Reading.english(
                                "Sent: 2 March 2021\n\nToday it rained, yesterday it did not. Last October it snowed.")
                        .values())
                .containsExactly("2021-03-02", "2021-03-02", "2021-03-01", "2020-10");
    }

    @Test
    void rangesAndListsKeepTheirEnds() {
        assertThat(Reading.english("From 8 to 19 February 2010. Between March and December 2018. In 2013-2016. "
                                + "On 12 January and 10 March 2013. In March and April 2020.")
                        .values())
                .containsExactly(
                        "2010-02-08/2010-02-19",
                        "2018-03/2018-12",
                        "2013/2016",
                        "{2013-01-12,2013-03-10}",
                        "2020-03/2020-04");
    }

    @Test
    void sinceIsSaidAndTheOpenValueIsReady() {
        Resolved since =
                Reading.english("He has been behind bars since September 2019.").date("September 2019");
        assertThat(since.since()).isTrue();
        assertThat(since.edtf()).isEqualTo("2019-09");
        assertThat(since.open()).isEqualTo("2019-09/..");
    }

    @Test
    void seasonsPartsOfTheDayAndAboutAreKeptAsFarAsTheCalendarKnowsThem() {
        assertThat(Reading.english("In the spring of 2016 she came. The morning of 21 January 2017 she left. "
                                + "On or about 3 May 2018 she called.")
                        .values())
                .containsExactly("2016-21", "2017-01-21", "2018-05-03~");
    }

    @Test
    void daysThatDoNotExistHaveNoValue() {
        assertThat(Reading.english("It was on 31 February 2019, or on 2019-02-30, or on 29 February 2021.")
                        .values())
                .containsOnly("none");
        assertThat(Reading.english("On 31.13.2019 nothing, on 31.02.2019 neither.")
                        .values())
                .isSubsetOf("none");
    }

    @Test
    void figuresWithSlashesOfferTheOtherOrder() {
        assertThat(Reading.english("Taken on 05/11/2019 at work.").dates().get("05/11/2019"))
                .isEqualTo(new Resolved("2019-11-05", java.util.List.of("2019-05-11"), false));
    }

    @Test
    void russianCountsFromTheStoryToo() {
        assertThat(new Reading(
                                "Его увезли утром 7 сентября 2017 года. На следующий день нашли машину. Она приехала 9 сентября, "
                                        + "а за три дня до этого звонила.",
                                Language.RUSSIAN)
                        .values())
                .containsExactly("2017-09-07", "2017-09-08", "2017-09-09", "2017-09-06");
    }

    @Test
    void ukrainianCountsFromTheStoryToo() {
        assertThat(new Reading(
                                "Її затримали 15 листопада 2017 року. Він помер за три дні до того. Вона вийшла 3 вересня 2018 року, "
                                        + "а мати – 13 липня того ж року.",
                                Language.UKRAINIAN)
                        .values())
                .containsExactly("2017-11-15", "2017-11-12", "2018-09-03", "2018-07-13");
    }

    @Test
    void kazakhCountsFromTheStoryToo() {
        assertThat(new Reading(
                                "Ол 2016 жылғы 17 мамырда ұсталды. Ол сол жылғы 24 сәуірде митингіге барған. Келесі күні үйіне қайтты.",
                                Language.KAZAKH)
                        .values())
                .containsExactly("2016-05-17", "2016-04-24", "2016-04-25");
    }
}

package org.answerable.desk.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.desk.reading.mention.Marked;
import org.junit.jupiter.api.Test;

class WhensTest {
    @Test
    void aDateBehindAndBelongsToTheActBehindIt() {
        assertThat(
                        Told.by(
                                "{P|Anna Example} was {E:arrest|arrested} at work and on {D=2020-05-04|4 May 2020} {E:release|freed}."))
                .containsExactly(
                        "arrest happened who=Anna Example", "release happened who=Anna Example when=2020-05-04");
    }

    @Test
    void aDateInAParticiplesClauseIsItsOwn() {
        assertThat(
                        Told.by(
                                "{E:dismissal|Dismissed} from the school in {D=2015|2015}, {P|Anna Example} was {E:arrest|arrested}."))
                .containsExactly("dismissal happened who=Anna Example when=2015", "arrest happened who=Anna Example");
    }

    @Test
    void aYearThatDescribesSomethingDatesNothing() {
        assertThat(Told.by("{P|Anna Example} was {E:arrest|arrested} after the {D=2020|2020} election."))
                .containsExactly("arrest happened who=Anna Example");
    }

    @Test
    void whatIsToldInBracketsHasNoDateFromOutside() {
        assertThat(
                        Told.by(
                                "{P|Anna Example} was {E:conviction|convicted} in {D=2020-05|May 2020} (she {E:sentence|got} {S|two years})."))
                .containsExactly(
                        "conviction happened who=Anna Example when=2020-05",
                        "sentence happened who=Anna Example penalty=two years");
    }

    @Test
    void theDayOfTheAnswerIsNotThatOfTheAppeal() {
        assertThat(Told.by("An {E:appeal|appeal} by {P|Anna Example} was rejected on {D=2020-05-04|4 May 2020}."))
                .containsExactly("appeal happened who=Anna Example");
    }

    @Test
    void theHeadOfAnEntryDatesItsFirstAct() {
        assertThat(
                        Told.by(
                                "{D=2020-05-04|4 May 2020}. {P|Anna Example} is {E:arrest|arrested}. Her flat is {E:search|searched}."))
                .containsExactly(
                        "arrest happened who=Anna Example when=2020-05-04", "search happened who=Anna Example");
        assertThat(Told.of(Marked.in("ru", "{D=2020-05-04|4 мая 2020 года}. {P|Анна Примерова} {E:arrest|задержана}.")))
                .containsExactly("arrest happened who=Анна Примерова when=2020-05-04");
    }

    @Test
    void kazakhPutsEveryDateBeforeItsAct() {
        assertThat(
                        Told.of(
                                Marked.in(
                                        "kk",
                                        "{P|Асан Үлгілов} {D=2020-05|мамырда} {E:arrest|ұсталды}, {D=2020-06|маусымда} {E:release|босатылды}.")))
                .containsExactly(
                        "arrest happened who=Асан Үлгілов when=2020-05",
                        "release happened who=Асан Үлгілов when=2020-06");
    }

    @Test
    void whatNumbersOfPeopleSufferedSinceADayStaysOpen() {
        assertThat(Told.by("Since {D=2020-05|May 2020} {C|more than 30 people} have been {E:charge|charged}."))
                .containsExactly("charge happened who=more than 30 people count=more than 30 people when=2020-05/..");
    }

    @Test
    void aDateInARelativeClauseThatHasEndedIsItsOwn() {
        assertThat(
                        Told.by(
                                "{P|Anna Example}, a lawyer who defended {P|Boris Sample} in {D=2021|2021}, was later {E:arrest|arrested}."))
                .containsExactly("arrest happened who=Anna Example");
    }
}

package org.answerable.desk.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.desk.reading.mention.Marked;
import org.junit.jupiter.api.Test;

class FramesTest {
    @Test
    void theCourtThatActsIsWhoDidIt() {
        assertThat(Told.by("The {O|Sampletown District Court} {E:conviction|convicted} {P|Anna Example}."))
                .containsExactly("conviction happened who=Anna Example by_whom=Sampletown District Court");
        assertThat(Told.by("{P|Anna Example} was {E:conviction|convicted} by the {O|Sampletown District Court}."))
                .containsExactly("conviction happened who=Anna Example by_whom=Sampletown District Court");
    }

    @Test
    void oneDateInFrontCountsForBothVerbs() {
        assertThat(
                        Told.by(
                                "On {D=2020-05-04|4 May 2020} the court {E:conviction|convicted} {P|Anna Example} and {E:sentence|sentenced} her to {S|two years}."))
                .containsExactly(
                        "conviction happened who=Anna Example when=2020-05-04",
                        "sentence happened who=Anna Example when=2020-05-04 penalty=two years");
    }

    @Test
    void eachActKeepsTheDateBehindIt() {
        assertThat(
                        Told.by(
                                "{P|Anna Example} was {E:arrest|arrested} in {D=2020-05|May 2020} and {E:release|freed} in {D=2021-06|June 2021}."))
                .containsExactly(
                        "arrest happened who=Anna Example when=2020-05",
                        "release happened who=Anna Example when=2021-06");
    }

    @Test
    void whatGoesOnSinceADateStaysOpen() {
        assertThat(Told.by("{P|Anna Example} has been {E:detention|in custody} since {D=2020-05|May 2020}."))
                .containsExactly("detention happened who=Anna Example when=2020-05/..");
        assertThat(Told.by("{P|Anna Example} was {E:arrest|arrested} in {D=2020-05|May 2020}."))
                .containsExactly("arrest happened who=Anna Example when=2020-05");
    }

    @Test
    void aDemandedReleaseHasNoDateOfItsOwn() {
        assertThat(Told.by("On {D=2020-05-04|4 May 2020} we asked them to {E:release|release} {P|Anna Example}."))
                .containsExactly("release demanded who=Anna Example");
    }

    @Test
    void articlesBelongToTheChargeBeforeThem() {
        assertThat(
                        Told.by(
                                "{P|Anna Example} was {E:charge|charged} under {A|Articles 10} and {A|12} of the {I|Criminal Code}."))
                .containsExactly("charge happened who=Anna Example legal_basis=Articles 10 legal_basis=12");
    }

    @Test
    void aPlaceBehindTheActIsWhereItHappened() {
        assertThat(Told.by("{P|Anna Example} was {E:arrest|arrested} at {L|Sampletown airport}."))
                .containsExactly("arrest happened who=Anna Example where=Sampletown airport");
    }

    @Test
    void theNumberOfAGroupIsItsCount() {
        assertThat(Told.by("In {D=2020-05|May 2020} {C|more than 50 people} were {E:detention|detained}."))
                .containsExactly("detention happened who=more than 50 people count=more than 50 people when=2020-05");
    }

    @Test
    void aTextWithoutActsTellsNothing() {
        assertThat(Told.by("{P|Anna Example} reads.")).isEmpty();
        assertThat(Told.by("")).isEmpty();
    }

    @Test
    void anActAloneIsAFrameWithoutArguments() {
        assertThat(Told.by("{E:arrest|Arrested}.")).containsExactly("arrest happened");
        assertThat(Told.of(Marked.in("kk", "{E:arrest|ұсталды}"))).containsExactly("arrest happened");
    }
}

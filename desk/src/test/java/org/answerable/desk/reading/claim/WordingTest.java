package org.answerable.desk.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.Proposal;
import org.answerable.desk.reading.frame.Frames;
import org.answerable.desk.reading.frame.Scene;
import org.answerable.desk.reading.mention.Marked;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void anActIsSaidOfThePersonItHappenedTo() {
        assertThat(said("{P|Anna Example} was {E:arrest|arrested} on {D=2020-05-04|4 May 2020}."))
                .containsExactly("Anna Example | arrested | arrested | 2020-05-04 | happened");
    }

    @Test
    void aSurnameAloneIsThePersonOfTheFullName() {
        assertThat(said("{P|Anna Example} spoke. {P|Example} was {E:acquittal|acquitted} on {D=2020-05-04|4 May}."))
                .containsExactly("Anna Example | acquitted | 2020-05-04 | 2020-05-04 | happened");
    }

    @Test
    void aGroupsFigureGivesNobodyATerm() {
        assertThat(
                        said(
                                "The persons {E:imprisonment|imprisoned} for {S|up to 8 years} include {P|Anna Example} and {P|Boris Sample}."))
                .contains("Anna Example | imprisoned | imprisoned | null | happened")
                .noneMatch(each -> each.contains("sentence"))
                .filteredOn(each -> each.contains("8 years"))
                .singleElement()
                .asString()
                .startsWith("persons named in this source");
    }

    @Test
    void twoTermsGoToTwoPeopleInTheirOrder() {
        assertThat(
                        said(
                                "The court {E:sentence|sentenced} {P|Anna Example} and {P|Boris Sample} to {S|two years} and {S|six years}."))
                .containsExactlyInAnyOrder(
                        "Anna Example | sentence | two years | null | happened",
                        "Boris Sample | sentence | six years | null | happened");
    }

    @Test
    void aRiskIsNoSentence() {
        assertThat(said("{P|Anna Example} faces the risk of being {E:sentence|sentenced} to {S|ten years}."))
                .containsExactly("Anna Example | sentence | ten years | null | at risk");
    }

    @Test
    void aPostIsHeldUntilItWasLost() {
        assertThat(
                        said(
                                "On {D=2020-05-04|4 May 2020} the {T|chairman of the {O|Sampletown Court}}, {P|Carl Third}, was {E:dismissal|removed} from office."))
                .contains(
                        "Carl Third | position | chairman of the Sampletown Court | ../2020-05-04 | happened",
                        "Carl Third | removedFromPost | chairman of the Sampletown Court | 2020-05-04 | happened");
    }

    @Test
    void aReasonIsAllegedWhateverTheTextThinks() {
        assertThat(said("{P|Carl Third} was {E:dismissal|removed}, probably because of the judgment."))
                .contains("Carl Third | removalAttributedTo | the judgment | null | alleged");
    }

    @Test
    void peopleWithoutNamesAreSaidOfTheState() {
        assertThat(said("In {L|Norway} {C|more than 50 people} were {E:detention|detained} for singing."))
                .containsExactly("Norway | detained | more than 50 people for singing | null | happened");
    }

    @Test
    void twoThingsThatAreAskedForAreTwoDemands() {
        assertThat(
                        said(
                                "In {I#7|Declaration no. 7} {C|31 members} {K|call upon the {O|Sample Union} to audit the funds, and to withhold support}."))
                .contains(
                        "Declaration no. 7 | demands | Sample Union: audit the funds | null | demanded",
                        "Declaration no. 7 | demands | Sample Union: withhold support | null | demanded");
    }

    @Test
    void aTotalThatNobodyListedIsSaidAsThat() {
        assertThat(said("{C|19 recommendations} were ignored by the authorities."))
                .contains("recommendations | claimedCount | 19 (0 listed) | null | happened")
                .contains("recommendations | outcome | ignored by the authorities | null | alleged");
    }

    @Test
    void whatFollowsATotalWithANumberOfItsOwnIsListed() {
        assertThat(said("{C|19 recommendations} were ignored, among them {I#7|Opinion No. 7} and {I#8|Opinion No. 8}."))
                .contains("recommendations | claimedCount | 19 (2 listed) | null | happened");
    }

    @Test
    void aTermThatIsToldOfOneOfAGroupIsStated() {
        assertThat(
                        said(
                                "The persons {E:imprisonment|imprisoned} for {S|up to 8 years} include {P|Anna Example} and {P|Boris Sample}. {P|Anna Example} was {E:sentence|sentenced} to {S|two years}."))
                .anyMatch(each -> each.contains("(of the group; individual terms stated for 1 of 2)"))
                .contains("Anna Example | sentence | two years | null | happened");
    }

    @Test
    void everyPassageStandsAtItsPlace() {
        Marked text = Marked.english(
                "{P|Anna Example}, an activist, was {E:arrest|arrested} by the {O|Sampletown Police Department} on {D=2020-05-04|4 May 2020}.");
        assertThat(proposals(text)).isNotEmpty().allSatisfy(each -> {
            assertThat(text.text().substring(each.start(), each.end())).isEqualTo(each.quote());
            assertThat(each.parts()).allSatisfy(part -> assertThat(part.end()).isGreaterThan(part.start()));
            assertThat(each.annotators()).isNotEmpty();
        });
    }

    @Test
    void whatIsSaidTwiceIsProposedOnce() {
        assertThat(
                        said(
                                "{P|Anna Example} is {E:imprisonment|imprisoned}. {P|Anna Example} is {E:imprisonment|imprisoned}."))
                .hasSize(1);
    }

    private static List<String> said(String marked) {
        return proposals(Marked.english(marked)).stream()
                .map(each -> String.join(
                        " | ",
                        each.subject(),
                        each.property(),
                        each.value(),
                        String.valueOf(each.time()),
                        each.modality().code()))
                .toList();
    }

    private static List<Proposal> proposals(Marked text) {
        Scene scene = new Scene(text.view(), text.mentions());
        return Wording.of(new Telling(
                scene,
                Frames.of(scene, text.times()),
                text.times(),
                Map.of(),
                each -> each.in(text.text()),
                each -> each.in(text.text())));
    }
}

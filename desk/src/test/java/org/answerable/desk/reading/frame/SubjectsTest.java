package org.answerable.desk.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.desk.reading.mention.Marked;
import org.junit.jupiter.api.Test;

class SubjectsTest {
    @Test
    void thePassiveHappensToItsSubject() {
        assertThat(Told.by("{P|Anna Example} was {E:arrest|arrested} yesterday."))
                .containsExactly("arrest happened who=Anna Example");
    }

    @Test
    void theActiveHappensToItsObject() {
        assertThat(Told.by("Police {E:arrest|arrested} {P|Anna Example} and {P|Boris Sample}."))
                .containsExactly("arrest happened who=Anna Example who=Boris Sample");
    }

    @Test
    void aPronounStandsForWhoWasNamedBefore() {
        assertThat(Told.by("{P|Anna Example} lives in exile. She was {E:conviction|convicted} last year."))
                .containsExactly("conviction happened who=Anna Example");
    }

    @Test
    void theyAreThoseWhoWereNamedTogether() {
        assertThat(Told.by("{P|Anna Example} and {P|Boris Sample} met {P|Carl Third}. They were {E:arrest|arrested}."))
                .containsExactly("arrest happened who=Anna Example who=Boris Sample");
    }

    @Test
    void whoBelongsToTheNameBeforeIt() {
        assertThat(Told.by(
                        "The lawyer of {P|Boris Sample}, {P|Anna Example}, who was {E:release|released} today, spoke."))
                .containsExactly("release happened who=Anna Example");
    }

    @Test
    void theMotherOfChildrenIsMeantAndNotTheChildren() {
        assertThat(Told.by("{P|Anna Example}, a mother of {C|four children} who was {E:acquittal|acquitted}, spoke."))
                .containsExactly("acquittal happened who=Anna Example");
    }

    @Test
    void aSecondWhoBelongsToTheNameOfTheFirst() {
        assertThat(
                        Told.by(
                                "{P|Anna Example}, a mother of {C|three sons} who was told for years that she would lose her house and her work for it, and who was {E:acquittal|acquitted} at last, spoke."))
                .containsExactly("acquittal happened who=Anna Example");
    }

    @Test
    void aParticipleThatOpensTheSentenceLooksAhead() {
        assertThat(Told.by("{E:arrest|Arrested} in spring, {P|Anna Example} was {E:release|freed} in autumn."))
                .containsExactly("arrest happened who=Anna Example", "release happened who=Anna Example");
    }

    @Test
    void peopleInGeneralAreNobodyWhoWasNamed() {
        assertThat(Told.by("{P|Anna Example} wrote to us. Prisoners may be {E:transfer|moved} at night."))
                .containsExactly("transfer at risk");
    }

    @Test
    void nobodyIsNobody() {
        assertThat(Told.by("{P|Anna Example} was there. Nobody was {E:arrest|arrested}."))
                .containsExactly("arrest denied");
    }

    @Test
    void aListAfterIncludeNamesThem() {
        assertThat(
                        Told.by(
                                "The persons who were {E:imprisonment|imprisoned} include {P|Anna Example}, {P|Boris Sample} and {P|Carl Third}."))
                .containsExactly("imprisonment happened who=Anna Example who=Boris Sample who=Carl Third");
    }

    @Test
    void whoeverIsResponsibleDidIt() {
        assertThat(Told.by("{P|Carl Third} is responsible for {E:arrest|arbitrary arrests}."))
                .containsExactly("arrest happened by_whom=Carl Third");
    }

    @Test
    void togetherWithAddsSomebody() {
        assertThat(Told.by("{P|Anna Example} was {E:arrest|arrested} together with her brother {P|Boris Example}."))
                .containsExactly("arrest happened who=Anna Example who=Boris Example");
    }

    @Test
    void aTwoSidedVerdictKeepsEverybody() {
        assertThat(
                        Told.by(
                                "The {E:sentence|verdict}: {S|four years} for {P|Anna Example} and {S|six years} for {P|Boris Sample}."))
                .containsExactly(
                        "sentence happened who=Anna Example who=Boris Sample penalty=four years penalty=six years");
    }

    @Test
    void caseEndingsTellInRussianWhatTheOrderOfWordsDoesNot() {
        assertThat(Told.of(Marked.in("ru", "{P|Анну Примерову} {E:arrest|задержали} дома.")))
                .containsExactly("arrest happened who=Анну Примерову");
        assertThat(Told.of(Marked.in("ru", "Следователи {E:arrest|задержали} {P|Анну Примерову} дома.")))
                .containsExactly("arrest happened who=Анну Примерову");
    }

    @Test
    void kazakhNamesThemBeforeTheVerb() {
        assertThat(Told.of(Marked.in("kk", "{P|Асан Үлгілов} кеше {E:arrest|ұсталды}.")))
                .containsExactly("arrest happened who=Асан Үлгілов");
    }

    @Test
    void whatSomebodySaysHappenedToTheOtherOne() {
        assertThat(Told.by("{P|Anna Example} said {P|Boris Sample} and others were {E:arrest|arrested}."))
                .containsExactly("arrest alleged who=Boris Sample");
    }

    @Test
    void somebodyWhoIsOnlyDescribedIsNobodyWhoWasNamed() {
        assertThat(Told.by("{P|Anna Example} wrote about a poet who {E:death|died} in prison."))
                .containsExactly("death happened");
        assertThat(Told.by("{P|Anna Example} spoke. They must {E:release|release} all prisoners."))
                .containsExactly("release demanded");
    }

    @Test
    void aClientBetweenCommasBelongsToHisLawyer() {
        assertThat(
                        Told.by(
                                "The lawyer {P|Anna Example} and her client, the journalist {P|Boris Sample}, were {E:arrest|arrested}."))
                .containsExactly("arrest happened who=Anna Example who=Boris Sample");
    }
}

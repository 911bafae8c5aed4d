package org.answerable.desk.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.desk.reading.mention.Marked;
import org.junit.jupiter.api.Test;

class DoersTest {
    @Test
    void aStateThatIsTheSubjectDidIt() {
        assertThat(Told.by("{L|Exampleland} {E:sanction|blacklisted} {P|Carl Third}."))
                .containsExactly("sanction happened who=Carl Third by_whom=Exampleland");
    }

    @Test
    void aBodyRightBeforeTheVerbDidIt() {
        assertThat(Told.by("The {O|Sample Bar Chamber} {E:dismissal|expelled} {P|Anna Example}."))
                .containsExactly("dismissal happened who=Anna Example by_whom=Sample Bar Chamber");
    }

    @Test
    void aJudgeBeforeTheVerbIsNotWhomItHappensTo() {
        assertThat(
                        Told.by(
                                "{P|Anna Example} waited. Judge {P|Carl Third} {E:sentence|sent her to prison} for {S|two years}."))
                .containsExactly("sentence happened who=Anna Example by_whom=Carl Third penalty=two years");
    }

    @Test
    void whoseWordItIsDidNotDoIt() {
        assertThat(Told.by(
                        "{C|Ten people} were {E:arrest|arrested}, according to a list kept by the {O|Sample Union}."))
                .containsExactly("arrest happened who=Ten people count=Ten people");
    }

    @Test
    void whatFollowsTheCourtInItsBracketsIsItsOwn() {
        assertThat(Told.by("{P|Anna Example}\n{E:sentence|Sentence}: {S|two years} ({O|Sampletown City Court})"))
                .containsExactly("sentence happened who=Anna Example by_whom=Sampletown City Court penalty=two years");
    }

    @Test
    void byTheCourtBelongsToTheNearestActBefore() {
        assertThat(
                        Told.by(
                                "{P|Anna Example} was {E:arrest|arrested} and {E:conviction|convicted} by the {O|Sampletown City Court}."))
                .containsExactly(
                        "arrest happened who=Anna Example",
                        "conviction happened who=Anna Example by_whom=Sampletown City Court");
    }

    @Test
    void inSlavicLanguagesTheCaseSaysWhoDidIt() {
        assertThat(Told.of(Marked.in("ru", "{P|Анна Примерова} была {E:arrest|задержана} сотрудниками {O|ОПР}.")))
                .containsExactly("arrest happened who=Анна Примерова by_whom=ОПР");
        assertThat(Told.of(Marked.in("uk", "{P|Анну Примірну} {E:conviction|засуджено} {O|Зразковим районним судом}.")))
                .containsExactly("conviction happened who=Анну Примірну by_whom=Зразковим районним судом");
    }
}

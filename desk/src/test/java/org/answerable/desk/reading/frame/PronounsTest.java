package org.answerable.desk.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.desk.reading.mention.Marked;
import org.junit.jupiter.api.Test;

class PronounsTest {
    @Test
    void anObjectIsNeverTheSubjectOfItsClause() {
        assertThat(Told.by("{P|Boris Sample} is a baker. {P|Carl Third} {E:torture|beat him up} at night."))
                .containsExactly("torture happened who=Boris Sample");
    }

    @Test
    void whoReportsMayBeWhomTheyBeat() {
        assertThat(Told.by("{P|Boris Sample} says that guards {E:torture|hung him by the wrists}."))
                .containsExactly("torture alleged who=Boris Sample");
    }

    @Test
    void theClientIsNotTheLawyerWhoSpeaks() {
        assertThat(
                        Told.by(
                                "{P|Boris Sample} is in prison. Defence counsel {P|Anna Example} said that guards {E:torture|beat} her client."))
                .containsExactly("torture alleged who=Boris Sample");
    }

    @Test
    void meIsWhoeverIsQuoted() {
        assertThat(
                        Told.by(
                                "{P|Boris Sample} saw {P|Carl Third}. “They {E:torture|beat me} all night,” {P|Anna Example} said."))
                .containsExactly("torture alleged who=Anna Example");
        assertThat(Told.of(Marked.in("ru", "Письмо {P|Анны Примеровой}: «Меня {E:torture|били} всю ночь».")))
                .containsExactly("torture alleged who=Анны Примеровой");
    }

    @Test
    void bothAreTheLastTwoWhoWereNamed() {
        assertThat(Told.of(Marked.in(
                        "uk", "Приїхала {P|Анна Примірна}. Приїхав {P|Борис Зразковий}. Обох {E:arrest|затримали}.")))
                .containsExactly("arrest happened who=Анна Примірна who=Борис Зразковий");
    }

    @Test
    void theCoupleAreTheTwo() {
        assertThat(Told.by("{P|Anna Example} and {P|Boris Sample} met. The couple were {E:arrest|arrested}."))
                .containsExactly("arrest happened who=Anna Example who=Boris Sample");
    }

    @Test
    void aRelativeWithoutANameIsNobodyWhoWasNamed() {
        assertThat(Told.by("{P|Anna Example} was at home. Her brother was {E:arrest|arrested}."))
                .containsExactly("arrest happened");
        assertThat(Told.of(Marked.in("ru", "{P|Анна Примерова} дома. Её сына {E:arrest|задержали}.")))
                .containsExactly("arrest happened");
        assertThat(
                        Told.by(
                                "{P|Boris Sample}, whose brother was {E:execution|executed}, was {E:arrest|arrested} at night."))
                .containsExactly("execution happened", "arrest happened who=Boris Sample");
    }
}

package org.answerable.desk.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.desk.reading.mention.Marked;
import org.junit.jupiter.api.Test;

class WheresTest {
    @Test
    void aTransferLedToAPlace() {
        assertThat(Told.by("{P|Anna Example} was {E:transfer|moved} to {L|Sampletown Prison}."))
                .containsExactly("transfer happened who=Anna Example where=Sampletown Prison");
    }

    @Test
    void thePlaceThatSomebodyLeftIsNotWhereTheTransferLed() {
        assertThat(Told.by("{P|Anna Example} was {E:transfer|moved} from {L|Sampletown Prison}."))
                .containsExactly("transfer happened who=Anna Example");
    }

    @Test
    void actsOfOneKindThatAreJoinedHappenAtOnePlace() {
        assertThat(
                        Told.by(
                                "Guards {E:torture|beat} {P|Anna Example} and {E:torture|kicked} her at {L|Sampletown Barracks}."))
                .containsExactly(
                        "torture happened who=Anna Example where=Sampletown Barracks",
                        "torture happened who=Anna Example where=Sampletown Barracks");
    }

    @Test
    void aPlaceThatOpensTheSentenceIsWhere() {
        assertThat(Told.by("In {L|Sampletown}, {P|Anna Example} was {E:arrest|arrested}."))
                .containsExactly("arrest happened who=Anna Example where=Sampletown");
    }

    @Test
    void kazakhPutsThePlaceRightBefore() {
        assertThat(Told.of(Marked.in("kk", "{P|Асан Үлгілов} {L|Үлгі түрмесіне} {E:transfer|ауыстырылды}.")))
                .containsExactly("transfer happened who=Асан Үлгілов where=Үлгі түрмесіне");
    }
}

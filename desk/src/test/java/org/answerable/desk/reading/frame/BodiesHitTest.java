package org.answerable.desk.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodiesHitTest {
    @Test
    void aBanHitsTheBodyThatIsItsSubject() {
        assertThat(Told.by("{P|Anna Example} leads it. The {O|Northern Choir} was {E:ban|outlawed}."))
                .containsExactly("ban happened who=Northern Choir");
    }

    @Test
    void aCouncilAdoptsAMotion() {
        assertThat(Told.by("The {O|Sampletown Council} {E:adoption|carried} {I#7|Motion 7}."))
                .containsExactly("adoption happened who=Sampletown Council instrument=Motion 7");
    }

    @Test
    void aRaidHitsTheBodyWhoseOfficesTheyAre() {
        assertThat(Told.by("{C|Nine agents} {E:search|raided} the offices of the broadcaster {O|Arran Radio}."))
                .containsExactly("search happened who=Arran Radio");
    }
}

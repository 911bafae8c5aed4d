package org.answerable.desk.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlameTest {
    @Test
    void whoeverOrganisedItDidIt() {
        assertThat(Told.by("{P|Carl Third} organised the {E:expulsion|forcible removal} of {C|eleven teachers}."))
                .containsExactly("expulsion happened who=eleven teachers count=eleven teachers by_whom=Carl Third");
    }

    @Test
    void whatLedToAnArrestIsNobodysDeed() {
        assertThat(Told.by("The song led to the {E:arrest|arrest} of {P|Anna Example}."))
                .containsExactly("arrest happened who=Anna Example");
    }

    @Test
    void whatSomebodyIsGuiltyOfIsWhatHeDid() {
        assertThat(Told.by("{C|Two officers} were {E:conviction|found guilty} of {E:torture|torture}."))
                .containsExactly(
                        "conviction happened who=Two officers count=Two officers",
                        "torture happened by_whom=Two officers");
    }
}

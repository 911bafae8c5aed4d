package org.answerable.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SlipTest {
    @Test
    void onlyTheLongestWordIsChangedAndItsFirstLetterStays() {
        for (Slip each : new Slip[] {Slip.DROPPED, Slip.DOUBLED}) {
            assertThat(each.of("Ivar Testovsky")).startsWith("Ivar T").isNotEqualTo("Ivar Testovsky");
        }
        assertThat(Slip.EXCHANGED.of("Ivar Testovsky")).startsWith("Ivar ").hasSize("Ivar Testovsky".length());
    }

    @Test
    void theLastWordMayComeFirst() {
        assertThat(Slip.LAST_FIRST.of("Ivar Q. Testov")).isEqualTo("Testov Ivar Q.");
        assertThat(Slip.LAST_FIRST.of("Testov")).isEqualTo("Testov");
    }

    @Property
    void noNameIsTooShortForASlip(
            @ForAll @AlphaChars @StringLength(max = 5) String first,
            @ForAll @AlphaChars @StringLength(max = 5) String last) {
        String name = first + " " + last;
        for (Slip each : Slip.values()) {
            assertThat(each.of(name)).hasSizeBetween(name.length() - 1, name.length() + 1);
        }
        if (Math.max(first.length(), last.length()) > 1 && first.length() != last.length()) {
            assertThat(Slip.DROPPED.of(name)).hasSize(name.length() - 1);
            assertThat(Slip.DOUBLED.of(name)).hasSize(name.length() + 1);
        }
    }
}

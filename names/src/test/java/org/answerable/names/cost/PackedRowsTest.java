package org.answerable.names.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.answerable.names.Script;
import org.answerable.names.sound.Sounds;

class PackedRowsTest {
    private static final List<SoundCosts> COSTS = List.of(
            ScriptPairs.shared().general(Script.LATIN, Script.LATIN).ofSkeletons(),
            ScriptPairs.shared().of(Script.CYRILLIC, Script.LATIN).costs().ofSkeletons(),
            ScriptPairs.shared().of(Script.LATIN, Script.ARABIC).costs().ofSkeletons());

    @Property(tries = 5000)
    void aPackedCostIsTheCostRoundedDown(@ForAll("words") String one, @ForAll("words") String other) {
        each(one, other, (exact, packed, length) -> {
            int most = Math.min(PackedRows.MOST + 2, exact.cost(length));
            assertThat(packed.cost(length)).isBetween(Math.max(0, most - 2 * (one.length() + length + 1)), most);
        });
    }

    @Property(tries = 5000)
    void whatMayBeWithinABudgetIsNotLeftBehind(@ForAll("words") String one, @ForAll("words") String other) {
        each(one, other, (exact, packed, length) -> {
            for (int budget = 0; budget <= PackedRows.MOST; budget += 7) {
                for (int number = 1; number <= length && exact.cost(length) <= budget; number++) {
                    assertThat(packed.within(number, budget))
                            .as("%s %s %d %d exact %s", one, other, number, budget, exact.within(number, budget))
                            .isTrue();
                }
            }
        });
    }

    @Property(tries = 5000)
    void whatIsLeftBehindIsNearlyWhatExactRowsLeaveBehind(@ForAll("words") String one, @ForAll("words") String other) {
        each(one, other, (exact, packed, length) -> {
            int slack = 2 * (one.length() + length + 1);
            for (int budget = slack; budget <= PackedRows.MOST; budget += 7) {
                for (int number = 1; number <= length; number++) {
                    if (packed.within(number, budget - slack)) {
                        assertThat(exact.within(number, budget)).isTrue();
                    }
                }
            }
        });
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("kgbdtnmrlszZSxfvp")
                .ofMinLength(0)
                .ofMaxLength(PackedRows.LONGEST);
    }

    private interface Check {
        void holds(SoundRows exact, PackedRows packed, int length);
    }

    private static void each(String one, String other, Check check) {
        for (SoundCosts costs : COSTS) {
            byte[] sounds = Sounds.of(other);
            SoundRows exact = new SoundRows(costs, Sounds.of(one), sounds.length);
            PackedRows packed = new PackedRows(costs, Sounds.of(one), sounds.length);
            for (int number = 1; number <= sounds.length; number++) {
                exact.put(number, sounds[number - 1]);
                packed.put(number, sounds[number - 1]);
            }
            check.holds(exact, packed, sounds.length);
        }
    }
}

package org.answerable.names.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.answerable.names.Script;
import org.answerable.names.sound.Sounds;
import org.junit.jupiter.api.Test;

/** Costs of random words, for every pair of scripts. */
class SoundRowsTest {
    private static final String SOUNDS = "abvgdezijklmnoprstufhSCZJYxGNwqcAOUyQWX";
    private static final int WORDS = 300;

    private final Random random = new Random(11);

    private byte[] word() {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            word.append(SOUNDS.charAt(random.nextInt(SOUNDS.length())));
        }
        return Sounds.of(word.toString());
    }

    private interface Check {
        void of(ScriptPair pair, byte[] one, byte[] other);
    }

    private void each(Check check) {
        for (Script script : Script.values()) {
            ScriptPair pair = ScriptPairs.shared().of(Script.LATIN, script);
            for (int i = 0; i < WORDS; i++) {
                check.of(pair, word(), word());
            }
        }
    }

    @Test
    void aSkeletonNeverCostsMoreThanItsWord() {
        each((pair, one, other) -> assertThat(pair.costs().ofSkeletons().between(Skeleton.of(one), Skeleton.of(other)))
                .isLessThanOrEqualTo(pair.costs().between(one, other)));
    }

    @Test
    void nothingCostsLessThanItChangesTheBulk() {
        each((pair, one, other) -> assertThat(
                        Math.abs(pair.costs().bulk(one) - pair.costs().bulk(other)))
                .isLessThanOrEqualTo(Math.round(100 * pair.costs().between(one, other))));
    }

    @Test
    void aWordOfAllowedCostIsWithinItsBudgetFromItsFirstSoundOn() {
        each((pair, one, other) -> {
            int cost = Math.round(100 * pair.costs().between(one, other));
            SoundRows rows = new SoundRows(pair.costs(), one, other.length);
            for (int i = 0; i < other.length; i++) {
                rows.put(i + 1, other[i]);
                assertThat(rows.within(i + 1, cost)).isTrue();
            }
            assertThat(rows.cost(other.length)).isEqualTo(cost);
        });
    }

    @Test
    void whatIsTakenBackIsForgotten() {
        each((pair, one, other) -> {
            SoundRows rows = new SoundRows(pair.costs(), one, 20);
            byte[] before = word();
            for (int i = 0; i < before.length; i++) {
                rows.put(i + 1, before[i]);
            }
            for (int i = 0; i < other.length; i++) {
                rows.put(i + 1, other[i]);
            }
            assertThat(rows.cost(other.length))
                    .isEqualTo(Math.round(100 * pair.costs().between(one, other)));
        });
    }

    @Test
    void theMostThatALikenessAllowsIsWhatTheLikenessOfACostSays() {
        each((pair, one, other) -> {
            float weight = pair.costs().weight(one);
            float weightOfOther = pair.costs().weightOfOther(other);
            float likeness = pair.likeness(one, other);
            if (likeness > .5f && likeness < .999f) {
                assertThat(pair.costs().between(one, other))
                        .isLessThanOrEqualTo(pair.most(likeness, weight, weightOfOther) + .01f);
            }
            if (likeness >= .5f || likeness < .49f) {
                assertThat(pair.likeness(one, other, .5f)).isEqualTo(likeness < .5f ? 0 : likeness);
            }
        });
    }

    @Test
    void changingPlacesCostsLessThanLeavingOutAndPuttingIn() {
        SoundCosts costs = ScriptPairs.shared().general(Script.LATIN, Script.LATIN);
        assertThat(costs.between(Sounds.of("kenZebek"), Sounds.of("keZenbek"))).isEqualTo(.8f);
        assertThat(costs.between(Sounds.of("marta"), Sounds.of("matra"))).isEqualTo(.6f);
        assertThat(costs.between(Sounds.of("marta"), Sounds.of("marta"))).isZero();
    }
}

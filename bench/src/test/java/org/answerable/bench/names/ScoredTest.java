package org.answerable.bench.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoredTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void precisionRecallAndF1AreCountedFromTheThresholdOn() {
        Scored scored = scored(List.of(.9, .70, .69, .1), List.of(.8, .3));
        assertThat(scored.precision()).isEqualTo(2 / 3.0, CLOSE);
        assertThat(scored.recall()).isEqualTo(.5, CLOSE);
        assertThat(scored.f1()).isEqualTo(4 / 7.0, CLOSE);
        assertThat(scored.falseAlarms()).isEqualTo(.5, CLOSE);
    }

    @Test
    void withoutAnyPairNothingIsDividedByNothing() {
        Scored none = new Scored();
        assertThat(List.of(none.f1(), none.auc(), none.recallAt(.01), none.falseAlarms()))
                .containsOnly(0.0);
    }

    @Test
    void anEqualScoreIsHalfOfAWonComparison() {
        assertThat(scored(List.of(.5), List.of(.5)).auc()).isEqualTo(.5, CLOSE);
        assertThat(scored(List.of(.9, .5), List.of(.5, .1)).auc()).isEqualTo(.875, CLOSE);
        assertThat(scored(List.of(1.0), List.of(.1, .2)).auc()).isEqualTo(1, CLOSE);
    }

    @Test
    void atOneAlarmInFourTheSecondHighestOfTheDifferentMustBePassed() {
        Scored scored = scored(List.of(.9, .65, .6, .5), List.of(.8, .6, .2, .1));
        assertThat(scored.cut(.25)).isEqualTo(.6, CLOSE);
        assertThat(scored.recallAt(.25)).isEqualTo(.5, CLOSE);
        assertThat(scored.recallAt(0)).isEqualTo(.25, CLOSE);
    }

    @Test
    void whatScoresNothingIsNotFoundHoweverManyAlarmsAreAllowed() {
        assertThat(scored(List.of(0.0, .1), List.of(0.0, 0.0)).recallAt(.5)).isEqualTo(.5, CLOSE);
        assertThat(scored(List.of(0.0, .1), List.of()).recallAt(.5)).isEqualTo(.5, CLOSE);
    }

    @Property
    void atTheCutNoMoreThanTheAllowedShareGivesAnAlarm(
            @ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = 0, max = 1) Double> different,
            @ForAll @DoubleRange(min = 0, max = 1) double allowed) {
        double cut = scored(List.of(), different).cut(allowed);
        long alarms = different.stream().filter(each -> each > cut).count();
        assertThat(alarms).isLessThanOrEqualTo((long) Math.floor(allowed * different.size()));
    }

    @Property
    void aucIsWhatComparingEveryPairGives(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 1) Double> same,
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 1) Double> different) {
        double won = 0;
        for (double one : same) {
            for (double other : different) {
                won += one > other ? 1 : one == other ? .5 : 0;
            }
        }
        assertThat(scored(same, different).auc()).isEqualTo(won / same.size() / different.size(), CLOSE);
    }

    private static Scored scored(List<Double> same, List<Double> different) {
        Scored scored = new Scored();
        same.forEach(each -> scored.add(each, true));
        different.forEach(each -> scored.add(each, false));
        return scored;
    }
}

package org.answerable.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelledPairTest {
    private static final Pair SAME = Pair.ofPersons("Ivar Testov", "Testov, Ivar", true);
    private static final Pair DIFFERENT = Pair.ofPersons("Ivar Testov", "Mira Example", false);

    @Test
    void onlyAStrongPairThatIsGotWrongIsAStrongFailure() {
        assertThat(new LabelledPair("group", "STRONG", SAME, 0).strongFailure(.69))
                .isTrue();
        assertThat(new LabelledPair("group", "STRONG", SAME, 0).strongFailure(.70))
                .isFalse();
        assertThat(new LabelledPair("group", "STRONG", DIFFERENT, 0).strongFailure(.70))
                .isTrue();
        assertThat(new LabelledPair("group", "MEDIUM", DIFFERENT, 0).strongFailure(.70))
                .isFalse();
    }

    @Test
    void theFrozenFileKnowsARowByItsSchemaAndNamesWhateverTheGroup() {
        assertThat(new LabelledPair("one", "", SAME, 0).key())
                .isEqualTo(new LabelledPair("other", "STRONG", SAME, 1).key())
                .isEqualTo("Person\tIvar Testov\tTestov, Ivar");
    }
}

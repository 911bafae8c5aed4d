package org.answerable.record.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainTest {
    private final List<Entry> log = new ArrayList<>(Logs.of(10));

    @Test
    void aLogThatNobodyTouchedIsRight() {
        Verdict verdict = Logs.verify(log, log.get(3).head(), log.get(9).head());
        assertThat(verdict.right()).isTrue();
        assertThat(verdict.entries()).isEqualTo(10);
        assertThat(verdict.head()).isEqualTo(log.get(9).head());
    }

    @Test
    void anEmptyLogIsRightUntilACheckpointSaysOtherwise() {
        assertThat(Logs.verify(List.of()).right()).isTrue();
        assertThat(first(Logs.verify(List.of(), log.get(0).head()))).contains("end of the log", "fixed entry 1");
    }

    @Test
    void anEditedEntryIsNamed() {
        Entry entry = log.get(4);
        log.set(
                4,
                new Entry(
                        5,
                        entry.at(),
                        UUID.randomUUID(),
                        entry.action(),
                        entry.items(),
                        entry.previous(),
                        entry.hash()));
        assertThat(first(Logs.verify(log))).startsWith("log entry 5").contains("edited");
    }

    @Test
    void anEditedEntryWithItsHashRecomputedBreaksTheNextOne() {
        log.set(4, Entry.next(log.get(3).head(), Instant.EPOCH, Logs.ACTOR, "claim.reject", List.of()));
        assertThat(first(Logs.verify(log))).startsWith("log entry 6").contains("does not continue");
    }

    @Test
    void aRemovedEntryIsNamed() {
        log.remove(4);
        assertThat(first(Logs.verify(log))).startsWith("log entry 6").contains("entry 5 should stand here");
    }

    @Test
    void aRemovedFirstEntryIsNamed() {
        log.remove(0);
        assertThat(first(Logs.verify(log))).startsWith("log entry 2").contains("entry 1 should stand here");
    }

    @Test
    void entriesInAnotherOrderAreNamed() {
        Collections.swap(log, 4, 5);
        assertThat(first(Logs.verify(log))).startsWith("log entry 6").contains("entry 5 should stand here");
    }

    @Test
    void anInsertedEntryIsNamed() {
        log.add(5, Entry.next(log.get(4).head(), Instant.EPOCH, Logs.ACTOR, "claim.reject", List.of()));
        assertThat(first(Logs.verify(log))).startsWith("log entry 6").contains("entry 7 should stand here");
    }

    @Test
    void anEntryTwiceIsNamed() {
        log.add(5, log.get(4));
        assertThat(first(Logs.verify(log))).startsWith("log entry 5").contains("entry 6 should stand here");
    }

    @Test
    void onlyTheFirstWrongEntryIsNamed() {
        log.remove(4);
        log.remove(6);
        assertThat(Logs.verify(log).findings()).hasSize(1);
    }

    @Test
    void aCutTailIsFoundByACheckpointAndNotWithout() {
        List<Entry> cut = log.subList(0, 7);
        assertThat(Logs.verify(cut).right()).isTrue();
        assertThat(first(Logs.verify(cut, log.get(8).head())))
                .startsWith("end of the log (entry 7)")
                .contains("fixed entry 9", "tail was cut");
        assertThat(Logs.verify(cut, log.get(6).head()).right()).isTrue();
    }

    @Test
    void aRewrittenLogIsFoundByACheckpointAndNotWithout() {
        List<Entry> rewritten = Logs.of(12, "claim.reject");
        assertThat(Logs.verify(rewritten).right()).isTrue();
        assertThat(first(Logs.verify(rewritten, log.get(8).head())))
                .startsWith("log entry 9")
                .contains("rewritten");
    }

    @Test
    void whatFollowsACheckpointCanBeVerifiedAlone() {
        Chain chain = Chain.after(log.get(4).head()).passesThrough(log.get(9).head());
        log.subList(5, 10).forEach(chain::add);
        assertThat(chain.verdict().right()).isTrue();

        Chain other = Chain.after(Logs.of(5, "claim.reject").get(4).head());
        other.add(log.get(5));
        assertThat(first(other.verdict())).contains("does not continue");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Chain.after(log.get(4).head()).passesThrough(log.get(3).head()));
    }

    private static String first(Verdict verdict) {
        return verdict.findings().getFirst().toString();
    }
}

package org.answerable.desk.log;

import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.answerable.record.Refusal;
import org.answerable.record.log.Chain;
import org.answerable.record.log.Checkpoint;
import org.answerable.record.log.Head;
import org.answerable.record.log.Verdict;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Follows the chain from its first entry to its last, through the checkpoints. */
final class ChainCheck {
    private static final int STEP = 1000;

    private final Handle handle;
    private final Findings findings;

    ChainCheck(Handle owner, Findings findings) {
        this.handle = owner;
        this.findings = findings;
    }

    Verdict check(List<Checkpoint> checkpoints, LongConsumer read) {
        Chain chain = Chain.whole();
        UUID desk = EntryStore.desk(handle);
        for (Checkpoint checkpoint : checkpoints) {
            checkpoint.wrongFor(desk).ifPresentOrElse(findings::add, () -> chain.passesThrough(checkpoint.head()));
        }
        try (EntryStore entries = new EntryStore(handle)) {
            for (long count = 1; entries.hasNext(); count++) {
                try {
                    chain.add(entries.next());
                } catch (Refusal unreadable) {
                    findings.add(unreadable.getMessage(), "log");
                }
                if (count % STEP == 0) {
                    read.accept(STEP);
                }
            }
        }
        Verdict verdict = chain.verdict();
        verdict.findings().forEach(findings::add);
        compareEnd(verdict.head());
        return verdict;
    }

    /** Who cuts the log's tail and forgets that the log knows its end is found even without a checkpoint. */
    private void compareEnd(@Nullable Head last) {
        @Nullable Head said = EntryStore.head(handle).orElse(null);
        if (!java.util.Objects.equals(said, last)) {
            findings.add(
                    "the log says that it ends with " + shown(said) + ", and it ends with " + shown(last)
                            + ": its tail was cut or added to",
                    "end of the log");
        }
    }

    private static String shown(@Nullable Head head) {
        return head == null
                ? "no entry"
                : "entry " + head.sequence() + " (" + head.hash().hex().substring(0, 12) + "…)";
    }
}

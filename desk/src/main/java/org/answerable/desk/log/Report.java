package org.answerable.desk.log;

import java.util.List;
import org.answerable.record.log.Checkpoint;
import org.answerable.record.log.Finding;
import org.answerable.record.log.Head;
import org.jspecify.annotations.Nullable;

/**
 * What a verification of a home came to.
 *
 * @param entries how many entries of the log were read
 * @param head the last of them; absent when there was none
 * @param objects how many rows were compared with their commitments
 * @param files how many stored files were read from their first byte to their last
 * @param checkpoints what the log was compared with; without any, a cut tail and a rewritten log look right
 * @param findings what is wrong, a thousand at most; empty when all is right
 * @param more how many further findings are not listed
 */
public record Report(
        long entries,
        @Nullable Head head,
        long objects,
        long files,
        List<Checkpoint> checkpoints,
        List<Finding> findings,
        long more) {
    public Report {
        checkpoints = List.copyOf(checkpoints);
        findings = List.copyOf(findings);
    }

    /** Whether nothing wrong was found. */
    public boolean right() {
        return findings.isEmpty();
    }
}

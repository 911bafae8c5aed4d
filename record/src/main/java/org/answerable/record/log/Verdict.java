package org.answerable.record.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verification of a log came to.
 *
 * @param entries how many entries were read
 * @param head the last entry read; null when there was none
 * @param findings what is wrong, in the order in which it was found; empty when all is right
 */
public record Verdict(long entries, @Nullable Head head, List<Finding> findings) {
    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Whether nothing wrong was found. */
    public boolean right() {
        return findings.isEmpty();
    }
}

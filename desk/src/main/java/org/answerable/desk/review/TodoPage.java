package org.answerable.desk.review;

import java.util.List;
import org.answerable.record.claim.Stated;
import org.answerable.record.source.Source;

/**
 * The page that says what waits.
 *
 * @param waiting how many claims wait for a reading
 * @param more whether more wait than the tasks count
 * @param tasks by source, what waited longest first
 * @param toRead sources on which proposals wait
 * @param latest the sources received last
 */
public record TodoPage(int waiting, boolean more, List<Task> tasks, List<ToRead.Task> toRead, List<Source> latest) {
    /**
     * A source on which claims wait.
     *
     * @param source the source
     * @param open how many wait
     * @param first the one that waited longest
     */
    public record Task(Source source, int open, Stated first) {}
}

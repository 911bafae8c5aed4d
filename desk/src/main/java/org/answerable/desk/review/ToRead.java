package org.answerable.desk.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.answerable.desk.access.Viewer;
import org.answerable.record.source.Source;

/** What another room has read in sources and waits there for decisions: the pages of this room lead to it. */
public interface ToRead {
    /** Sources on which proposals wait, those received first first. */
    List<Task> waiting(Viewer viewer, int most);

    /** How the proposals of a source stand; empty when there are none and nobody reads for any. */
    Optional<Stage> on(Viewer viewer, UUID source);

    /**
     * A source on which proposals wait.
     *
     * @param open how many
     */
    record Task(Source source, int open) {}

    /**
     * How many proposals a source has.
     *
     * @param open how many wait
     * @param all how many there are
     */
    record Stage(int open, int all) {}
}

package org.answerable.desk.reading;

import java.util.List;

/**
 * What reads texts here, with its version: no source is read twice by the same version.
 *
 * @param version name and version of the whole, as batches of proposals carry them
 * @param proposer what reads
 */
public record Reader(String version, Proposer proposer) {
    /** Reads nothing: sources arrive, and nobody is asked to read them. */
    public static final Reader NONE =
            new Reader("none", (text, pages, language) -> new Found(List.of(), List.of(), List.of(), List.of()));

    /** Whether it reads at all. */
    public boolean reads() {
        return !version.equals(NONE.version);
    }
}

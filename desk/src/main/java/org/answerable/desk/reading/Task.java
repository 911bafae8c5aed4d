package org.answerable.desk.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source that is to be read, or was.
 *
 * @param source the source
 * @param version by which version
 * @param by the account that brought the source or asked for the reading; it is read on its behalf
 * @param stage how far it is
 * @param takes how often somebody began
 * @param trouble why it failed
 */
public record Task(
        UUID source,
        String version,
        UUID by,
        Stage stage,
        int takes,
        @Nullable String trouble) {
    /** How far the reading of a source is. */
    public enum Stage {
        /** It waits, or is being read just now. */
        WAITING,
        /** Its proposals are there. */
        DONE,
        /** It could not be read; it can be asked for again. */
        FAILED
    }
}

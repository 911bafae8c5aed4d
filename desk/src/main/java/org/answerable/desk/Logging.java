package org.answerable.desk;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the desk says of itself on the error stream: warnings, and no advice on how to tune the virtual machine. */
public final class Logging {
    /** Kept, because a logger that nobody keeps forgets its level. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider"));

    private Logging() {}

    /** Sets it for this process. */
    public static void warningsOnly() {
        Logger.getLogger("").setLevel(Level.WARNING);
        SILENT.forEach(each -> each.setLevel(Level.SEVERE));
    }
}

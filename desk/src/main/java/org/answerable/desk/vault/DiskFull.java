package org.answerable.desk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.answerable.record.Refusal;

/** Tells a full disk from other failures: Java has no exception of its own for it, and the system's words depend on the language. */
final class DiskFull {
    /** Less than this is full for all that matters: no part of a file fits. */
    private static final long SPACE = 4L * Parts.SIZE;

    private DiskFull() {}

    /** The refusal to throw when the disk is full, else what happened. */
    static IOException orElse(IOException failure, Path folder) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("quota exceeded") || hasNoSpace(folder)) {
            throw new Refusal(
                    "the disk is full: nothing of this file was stored in " + folder + "; make room and store it again",
                    failure);
        }
        return failure;
    }

    private static boolean hasNoSpace(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < SPACE;
        } catch (IOException e) {
            return false;
        }
    }
}

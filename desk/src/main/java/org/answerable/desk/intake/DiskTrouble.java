package org.answerable.desk.intake;

import java.nio.file.NoSuchFileException;
import org.answerable.record.Refusal;

/** What went wrong with a disk, as a sentence. */
final class DiskTrouble {
    private DiskTrouble() {}

    static Refusal refusal(String name, Exception trouble) {
        Throwable cause = trouble.getCause() instanceof java.io.IOException inner ? inner : trouble;
        String message = String.valueOf(cause.getMessage());
        if (message.contains("No space left")) {
            return new Refusal(
                    "“" + name + "” was not stored: the disk is full; make room and store it again", trouble);
        }
        if (cause instanceof NoSuchFileException) {
            return new Refusal("“" + name + "” was not stored: there is no such file", trouble);
        }
        return new Refusal("“" + name + "” was not stored: it could not be read or written (" + message + ")", trouble);
    }
}

package org.answerable.desk.backup;

import java.nio.file.Path;
import org.answerable.desk.Progress;

/** A process that begins to write a backup and is gone in the middle of it, as after a power cut. */
final class DyingBackup {
    static final int DEAD = 77;

    private DyingBackup() {}

    /** @param arguments the home, and the file */
    public static void main(String[] arguments) {
        Progress dies = (what, done, total) -> {
            if (what.equals("Writing stored files") && done == 2)
                Runtime.getRuntime().halt(DEAD);
        };
        WorkedHome.there(Path.of(arguments[0]))
                .backup(Path.of(arguments[1]), "seven small grey herons".toCharArray(), dies);
    }
}

package org.answerable.desk.backup;

import java.nio.file.Path;
import org.answerable.desk.Progress;

/** A process that begins to write a backup and is gone in the middle of it, as after a power cut. */
final class DyingBackup {
    static final int DEAD = 77;

    private DyingBackup() {}

    /** Backs up a home (the first argument) into a file (the second), and dies. */
    public static void main(String[] arguments) {
        Progress dies = (what, done, total) -> {
            if (what.equals("Writing stored files") && done == 2)
                Runtime.getRuntime().halt(DEAD);
        };
        WorkedHome.there(Path.of(arguments[0]))
                .backup(Path.of(arguments[1]), "seven small grey herons".toCharArray(), dies);
    }
}

package org.answerable.desk.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/** Passed by one at a time, among threads and processes: starting, stopping and counting the users of a home. */
final class Gate {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final ReentrantLock INSIDE = new ReentrantLock();

    private Gate() {}

    /** Does the work when its turn has come. Who is inside may not enter again: closing the second channel would open the first. */
    static <T extends @Nullable Object> T inside(Home home, Supplier<T> work) {
        if (heldHere()) throw new IllegalStateException("already inside");
        INSIDE.lock();
        try (FileChannel channel = open(home.folder().resolve(".gate"))) {
            await(channel, home);
            return work.get();
        } catch (IOException e) {
            throw new Refusal(
                    "The home %s cannot be locked: %s; it must lie on a disk of this machine"
                            .formatted(home.folder(), e.getMessage()),
                    e);
        } finally {
            INSIDE.unlock();
        }
    }

    static boolean heldHere() {
        return INSIDE.isHeldByCurrentThread();
    }

    /** Opens a lock file, which only its owner can open. */
    static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static void await(FileChannel channel, Home home) throws IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (channel.tryLock() == null) {
            if (System.nanoTime() > until)
                throw new Refusal(
                        "Another process has been starting or stopping the home %s for %d minutes; end it and try again"
                                .formatted(home.folder(), PATIENCE.toMinutes()));
            Pause.millis(5);
        }
    }
}

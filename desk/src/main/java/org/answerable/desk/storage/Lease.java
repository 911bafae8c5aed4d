package org.answerable.desk.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The right to use a home while it is held; shared among processes, or alone.
 *
 * <p>The operating system knows one lock a process, so the leases that one process holds on a home are counted here. All methods are for
 * whoever is inside the {@link Gate}.
 */
final class Lease {
    private static final Map<Path, Held> HELD = new HashMap<>();

    private static final class Held {
        final Path key;
        final FileLock lock;
        final boolean alone;
        int count = 1;

        Held(Path key, FileLock lock, boolean alone) {
            this.key = key;
            this.lock = lock;
            this.alone = alone;
        }
    }

    private final Held held;
    private final boolean first;

    private Lease(Held held, boolean first) {
        this.held = held;
        this.first = first;
    }

    /** @throws Refusal when the home is in use in a way that this lease cannot go with */
    static Lease take(Home home, boolean alone) {
        if (!Gate.heldHere()) throw new IllegalStateException("a lease is taken inside the gate");
        try {
            Path key = home.folder().toRealPath();
            Held here = HELD.get(key);
            if (here == null) return takeForProcess(home, key, alone);
            if (alone || here.alone) throw inUse(home, here.alone);
            here.count++;
            return new Lease(here, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lease takeForProcess(Home home, Path key, boolean alone) throws IOException {
        FileChannel channel = Gate.open(key.resolve(".lease"));
        try {
            @Nullable FileLock lock = channel.tryLock();
            boolean first = lock != null;
            if (alone && lock == null) throw inUse(home, false);
            if (!alone) {
                if (lock != null) lock.release();
                lock = channel.tryLock(0, Long.MAX_VALUE, true);
            }
            if (lock == null) throw inUse(home, true);
            var held = new Held(key, lock, alone);
            HELD.put(key, held);
            return new Lease(held, first);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static Refusal inUse(Home home, boolean byOneAlone) {
        return new Refusal(
                byOneAlone
                        ? "The home %s is in use by a backup or restore; wait until it has finished"
                                .formatted(home.folder())
                        : "The home %s is in use; stop the desk first".formatted(home.folder()));
    }

    /** Whether nobody held the home when this lease was taken. */
    boolean first() {
        return first;
    }

    /** Gives it back, once; true when nobody holds the home any more, in this process or another. */
    boolean giveBack() {
        if (!Gate.heldHere()) throw new IllegalStateException("a lease is given back inside the gate");
        if (--held.count > 0) return false;
        HELD.remove(held.key);
        try (FileChannel channel = held.lock.channel()) {
            if (held.alone) return true;
            held.lock.release();
            return channel.tryLock() != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

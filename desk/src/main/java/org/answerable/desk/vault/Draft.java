package org.answerable.desk.vault;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being written and has no address yet. Its process holds a lock on it for as long; the system takes the lock away when the
 * process dies, whatever way, and then anybody may clear the draft up.
 */
final class Draft implements Closeable {
    /** In the name of every draft of this process, which must not even open one twice: closing either would drop the lock. */
    private static final String OURS = "draft-" + UUID.randomUUID() + "-";

    private final Path path;
    private final FileChannel channel;

    private Draft(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static Draft in(Path folder) throws IOException {
        while (true) {
            Draft draft = attempt(folder);
            if (draft != null) {
                return draft;
            }
        }
    }

    /** Null when somebody took the file for a leftover between its creation and its lock. */
    private static @Nullable Draft attempt(Path folder) throws IOException {
        Path path = folder.resolve(OURS + UUID.randomUUID());
        FileChannel channel = Durable.create(path);
        if (lock(channel) && Files.exists(path)) {
            return new Draft(path, channel);
        }
        channel.close();
        Files.deleteIfExists(path);
        return null;
    }

    /** Some network shares know no locks: there drafts are written without, and leftovers stay. */
    private static boolean lock(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException e) {
            return true;
        }
    }

    Path path() {
        return path;
    }

    FileChannel channel() {
        return channel;
    }

    /** Removes the draft; a file that was published from it stays. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(path);
        }
    }

    /** Removes the draft at this path when the process that wrote it is gone; says whether it did. */
    static boolean removeLeftover(Path path) {
        if (!isDraft(path) || path.getFileName().toString().startsWith(OURS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null && Files.deleteIfExists(path);
        } catch (IOException e) {
            // Somebody else removed it, locks are unknown here, or the file belongs to somebody else: then it is not
            // for us to remove.
            return false;
        }
    }

    static boolean isDraft(Path path) {
        return path.getFileName().toString().startsWith("draft-");
    }
}

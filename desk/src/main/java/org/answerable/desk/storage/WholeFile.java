package org.answerable.desk.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A file that comes to be whole or not at all, and never in the place of another; only its owner can read it. It is written under the hidden name
 * {@code .NAME.part} beside its place. What a killed process left there is written over by the next that writes a file of this name.
 */
public final class WholeFile implements AutoCloseable {
    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private boolean kept;

    private WholeFile(Path target, Path part, FileChannel channel) {
        this.target = target;
        this.part = part;
        this.channel = channel;
    }

    /**
     * Begins to write.
     *
     * @param target the place it will have
     * @throws Refusal when there is a file already, or another process is writing one
     */
    public static WholeFile to(Path target) throws IOException {
        Path place = target.toAbsolutePath().normalize();
        refuseOther(place);
        Path part = place.resolveSibling("." + place.getFileName() + ".part");
        FileChannel channel = FileChannel.open(
                part,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            if (!locked(channel)) throw new Refusal("%s is being written by another process".formatted(place));
            channel.truncate(0);
            return new WholeFile(place, part, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Creates a small file. */
    public static void create(Path target, byte[] content) throws IOException {
        try (WholeFile file = to(target)) {
            file.out().write(content);
            file.keep();
        }
    }

    /** Where its bytes are written to; not to be used after {@link #keep}. Closing it changes nothing. */
    public OutputStream out() {
        OutputStream bytes = Channels.newOutputStream(channel);
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                bytes.write(value);
            }

            @Override
            public void write(byte[] from, int offset, int length) throws IOException {
                bytes.write(from, offset, length);
            }
        };
    }

    /**
     * Everything was written: gives it its place. When this returns it survives a power cut.
     *
     * @throws Refusal when another file has come to be there meanwhile
     */
    public void keep() throws IOException {
        channel.force(true);
        try {
            Files.createLink(target, part);
        } catch (FileAlreadyExistsException e) {
            throw exists(target, e);
        } catch (UnsupportedOperationException | IOException e) {
            // file systems without hard links (exFAT, some network shares) say so in no common way
            refuseOther(target);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        }
        kept = true;
        Files.deleteIfExists(part);
        Path folder = target.getParent();
        if (folder == null) return;
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** Without {@link #keep}, nothing remains. */
    @Override
    public void close() throws IOException {
        try (channel) {
            if (!kept) Files.deleteIfExists(part);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void refuseOther(Path place) {
        if (Files.exists(place)) throw exists(place, null);
    }

    private static Refusal exists(Path place, @Nullable Throwable cause) {
        return new Refusal(
                "there is a file %s already, and it was left as it is; choose another name".formatted(place), cause);
    }
}

package org.answerable.desk.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Files and folders that survive a power cut once a method returned, readable by their owner only. */
final class Durable {
    private Durable() {}

    /** Creates the folder and what is missing above it. */
    static void createFolder(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            return;
        }
        Path parent = absolute.getParent();
        if (parent != null) {
            createFolder(parent);
        }
        try {
            Files.createDirectory(absolute, owner("rwx------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(absolute)) {
                throw e;
            }
        }
        if (parent != null) {
            sync(parent);
        }
    }

    /** Creates a file that nobody has written yet. */
    static FileChannel create(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE),
                owner("rw-------"));
    }

    /**
     * Creates a file with this content: afterwards it is there whole or not at all, and one that exists stays as it is.
     *
     * @throws FileAlreadyExistsException when it exists
     */
    static void createWhole(Path file, byte[] content) throws IOException {
        Path draft = draft(file, content);
        try {
            publish(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
        sync(parent(file));
    }

    /** Replaces a file by this content: afterwards it has the old content or the new one. */
    static void replace(Path file, byte[] content) throws IOException {
        Path draft = draft(file, content);
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        removeDrafts(file);
        sync(parent(file));
    }

    /** A process that was killed may have left the old content under a draft's name. */
    private static void removeDrafts(Path file) throws IOException {
        try (Stream<Path> siblings = Files.list(parent(file))) {
            String name = "." + file.getFileName() + "-";
            for (Path sibling : siblings.toList()) {
                if (sibling.getFileName().toString().startsWith(name)) {
                    Files.deleteIfExists(sibling);
                }
            }
        }
    }

    /** Gives a draft its name, unless the name is taken; the draft may stay behind under its old name too. */
    static void publish(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (UnsupportedOperationException e) {
            rename(draft, file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            // File systems without hard links (exFAT, some network shares) say so in no common way.
            if (Files.exists(file)) {
                throw e;
            }
            rename(draft, file);
        }
    }

    private static void rename(Path draft, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes what was created, renamed or deleted in a folder durable. */
    static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    private static Path draft(Path file, byte[] content) throws IOException {
        Path draft = parent(file).resolve("." + file.getFileName() + "-" + UUID.randomUUID());
        try (FileChannel channel = create(draft)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
            return draft;
        } catch (IOException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
    }

    private static FileAttribute<?>[] owner(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}

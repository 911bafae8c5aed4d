package org.answerable.desk.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.answerable.record.log.Hash;

/**
 * Where files lie: {@code ab/cd/<sha256>} by the first two bytes of the address, and {@code tmp} for what has no address yet or no
 * more. Any number of processes may work in the folder at once.
 */
final class VaultFolder {
    private static final String GONE = "gone-";

    private final Path root;
    private final Path temporary;
    /** Folders that are known to survive a power cut, whoever made them. */
    private final Set<Path> durable = ConcurrentHashMap.newKeySet();

    VaultFolder(Path root) throws IOException {
        this.root = root.toAbsolutePath();
        this.temporary = this.root.resolve("tmp");
        Durable.createFolder(temporary);
    }

    Path root() {
        return root;
    }

    Path place(Hash sha256) {
        String hex = sha256.hex();
        return root.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }

    Draft draft() throws IOException {
        return Draft.in(temporary);
    }

    /** Gives the draft its address; false when a file has it already, which stays. Durable once it returned true. */
    boolean publish(Draft draft, Hash sha256) throws IOException {
        Path place = place(sha256);
        makeFolders(place);
        try {
            Durable.publish(draft.path(), place);
        } catch (FileAlreadyExistsException e) {
            return false;
        }
        Durable.sync(Durable.parent(place));
        return true;
    }

    /** Puts the draft in the place of a file that is damaged. */
    void replace(Draft draft, Hash sha256) throws IOException {
        Path place = place(sha256);
        Files.move(draft.path(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        confirm(sha256);
    }

    /** Makes sure that a file which another thread or process published survives a power cut, even if that one was killed since. */
    void confirm(Hash sha256) throws IOException {
        Path place = place(sha256);
        makeFolders(place);
        Durable.sync(Durable.parent(place));
    }

    private void makeFolders(Path place) throws IOException {
        Path inner = Durable.parent(place);
        Path outer = Durable.parent(inner);
        for (Path folder : List.of(outer, inner)) {
            if (!durable.contains(folder)) {
                Durable.createFolder(folder);
                Durable.sync(Durable.parent(folder));
                durable.add(folder);
            }
        }
    }

    /**
     * Takes a file out of its place, overwrites its first bytes (its key) and deletes it; false when there is none. It leaves its place
     * first and at once, so that whoever stores the same bytes meanwhile either met the file whole or stores them anew.
     */
    boolean erase(Hash sha256, int keyBytes) throws IOException {
        Path place = place(sha256);
        Path gone = temporary.resolve(GONE + UUID.randomUUID());
        try {
            Files.move(place, gone, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            return false;
        }
        Durable.sync(Durable.parent(place));
        Durable.sync(temporary);
        shred(gone, keyBytes);
        Durable.sync(temporary);
        return true;
    }

    private static void shred(Path file, int keyBytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocate(keyBytes);
            while (zeros.hasRemaining()) {
                channel.write(zeros, zeros.position());
            }
            channel.force(true);
        } catch (NoSuchFileException e) {
            return;
        }
        Files.deleteIfExists(file);
    }

    /** Clears up what killed processes left; what living ones work on stays. */
    void removeLeftovers(int keyBytes) throws IOException {
        for (Path path : list(temporary)) {
            if (path.getFileName().toString().startsWith(GONE)) {
                shred(path, keyBytes);
            } else {
                Draft.removeLeftover(path);
            }
        }
    }

    /** The addresses of all files, in order; what is put in or taken out meanwhile may be seen or not. */
    Stream<Hash> all() {
        return list(root).stream()
                .filter(outer -> isByte(outer))
                .flatMap(outer -> list(outer).stream())
                .filter(inner -> isByte(inner))
                .flatMap(inner -> list(inner).stream())
                .filter(file -> isFile(file))
                .map(file -> Hash.parse(file.getFileName().toString()));
    }

    private static boolean isByte(Path folder) {
        return folder.getFileName().toString().matches("[0-9a-f]{2}");
    }

    private boolean isFile(Path file) {
        String name = file.getFileName().toString();
        return name.matches("[0-9a-f]{64}") && file.equals(place(Hash.parse(name)));
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.answerable.desk.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.answerable.record.log.Hash;

/**
 * Marks of files that are on their way into the vault. A mark that outlives its process says that the process was stopped between the vault and
 * the record; whoever opens the home next then knows which file may be without a source.
 */
final class Arriving {
    private final Path folder;

    Arriving(Path folder) {
        this.folder = folder;
    }

    /** A mark for these bytes; closing it says that they have arrived, or were refused. */
    Mark mark(Hash sha256) {
        try {
            Files.createDirectories(folder);
            Path file =
                    folder.resolve(sha256.hex() + "." + ProcessHandle.current().pid() + "."
                            + Thread.currentThread().threadId());
            Files.write(file, new byte[0]);
            return new Mark(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes that processes which are no more left on their way, and that no living process brings just now. */
    Set<Hash> leftBehind() {
        List<String[]> marks = marks();
        Set<String> underWay = marks.stream()
                .filter(each -> alive(each[1]))
                .map(each -> each[0])
                .collect(Collectors.toSet());
        return marks.stream()
                .map(each -> each[0])
                .filter(each -> !underWay.contains(each))
                .map(Hash::parse)
                .collect(Collectors.toSet());
    }

    /** Forgets the marks of these bytes. */
    void settled(Hash sha256) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith(sha256.hex()))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String[]> marks() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString().split("\\.", -1))
                    .filter(each ->
                            each.length == 3 && each[0].matches("[0-9a-f]{64}") && each[1].matches("[0-9]{1,18}"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean alive(String pid) {
        return ProcessHandle.of(Long.parseLong(pid)).map(ProcessHandle::isAlive).orElse(false);
    }

    /** Whether nobody else, in this process or another that lives, brings the same bytes. */
    boolean alone(Mark mark) {
        String own = mark.file.getFileName().toString();
        String sha256 = own.substring(0, own.indexOf('.'));
        return marks().stream()
                .filter(each -> each[0].equals(sha256) && alive(each[1]))
                .allMatch(each -> String.join(".", each).equals(own));
    }

    /** One mark. */
    static final class Mark {
        private final Path file;
        private boolean stays;

        private Mark(Path file) {
            this.file = file;
        }

        /** It is not known whether the bytes have arrived: the mark outlives this work, and is looked at when the home is opened again. */
        void stay() {
            stays = true;
        }

        void close() {
            try {
                if (!stays) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package org.answerable.desk.intake.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where children put temporary files, each in a folder of its own that names the desk process it works for. Parsers unpack parts of
 * documents there, so nothing may stay: a folder goes with its child, and folders of a desk that was killed go when the next one starts.
 */
final class Spool {
    private static final Pattern FOLDER = Pattern.compile("reader-(\\d+)-\\d+");
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Path root;

    Spool(Path root) {
        this.root = root.toAbsolutePath();
        try {
            Files.createDirectories(this.root);
            clearAfterTheDead();
        } catch (IOException e) {
            throw new UncheckedIOException("the readers' folder cannot be made: " + root, e);
        }
    }

    Path newFolder() throws IOException {
        Path folder = root.resolve("reader-" + ProcessHandle.current().pid() + "-" + NEXT.incrementAndGet());
        Files.createDirectory(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }

    private void clearAfterTheDead() throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, "reader-*")) {
            for (Path folder : folders) {
                Matcher name = FOLDER.matcher(folder.getFileName().toString());
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    remove(folder);
                }
            }
        }
    }

    /** Removes a folder with what is in it; what cannot be removed stays for the next start. */
    static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted((a, b) -> b.compareTo(a)).toList();
            for (Path path : deepestFirst) Files.deleteIfExists(path);
        } catch (IOException e) {
            System.getLogger(Spool.class.getName())
                    .log(System.Logger.Level.DEBUG, "a reader's folder is removed at the next start", e);
        }
    }
}

package org.answerable.desk.storage;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A folder with all that is in it: deleted whole, following no links. */
public final class Tree {
    private Tree() {}

    /** Deletes the folder and what is in it, following no links; nothing happens when it is not there. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) Files.walkFileTree(folder, new Deleting(null));
    }

    /** Deletes what is in the folder, and leaves the folder. */
    public static void empty(Path folder) throws IOException {
        Files.walkFileTree(folder, new Deleting(folder));
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        private final @Nullable Path kept;

        Deleting(@Nullable Path kept) {
            this.kept = kept;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) throws IOException {
            if (problem != null) throw problem;
            if (!folder.equals(kept)) Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}

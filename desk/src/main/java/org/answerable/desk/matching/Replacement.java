package org.answerable.desk.matching;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A text that takes the place of another once it is whole; until then, and when it never comes to be, the other stays. */
final class Replacement implements AutoCloseable {
    private final Path target;
    private final Path part;
    private final BufferedWriter writer;

    private Replacement(Path target, Path part) throws IOException {
        this.target = target;
        this.part = part;
        this.writer = Files.newBufferedWriter(part);
    }

    /** Begins to write beside the place that it will have. */
    static Replacement of(Path target) throws IOException {
        Path place = target.toAbsolutePath().normalize();
        return new Replacement(place, Files.createTempFile(place.getParent(), "." + place.getFileName(), ".part"));
    }

    Writer writer() {
        return writer;
    }

    /** Everything was written: gives it its place. */
    void keep() throws IOException {
        writer.close();
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(part);
    }
}

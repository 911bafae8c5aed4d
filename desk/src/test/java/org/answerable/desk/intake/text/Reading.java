package org.answerable.desk.intake.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text reader over a temporary folder, and the steps that every test takes. */
final class Reading implements AutoCloseable {
    final Path folder;
    final TextReader reader;

    Reading(Path folder, Limits limits) {
        this.folder = folder;
        this.reader = new TextReader(folder.resolve("spool"), limits, 1);
    }

    ReadText read(String name, byte[] bytes) {
        try {
            Path file = Files.createTempFile(folder, "file", "");
            Files.write(file, bytes);
            return reader.read(file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}

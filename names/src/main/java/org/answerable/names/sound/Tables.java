package org.answerable.names.sound;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The library's own data files: rows of cells with a tabulator between them; a line that begins with # is a remark. */
public final class Tables {
    private Tables() {}

    /**
     * The rows of a file that stands beside a class, each with two cells or more.
     *
     * @throws IllegalStateException when the library was packed without it
     */
    public static List<String[]> rows(Class<?> beside, String file) {
        return lines(beside, file).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length > 1)
                .toList();
    }

    /** The lines of a file that stands beside a class, without remarks and empty lines. */
    public static List<String> lines(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the library was packed without its table “%s”; build it again".formatted(file));
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

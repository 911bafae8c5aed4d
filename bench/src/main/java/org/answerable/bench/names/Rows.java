package org.answerable.bench.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables that come with the program: cells with tabs between them, and lines that begin with # for people. */
final class Rows {
    private Rows() {}

    static List<List<String>> of(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        }
    }
}

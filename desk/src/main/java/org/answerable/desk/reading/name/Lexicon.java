package org.answerable.desk.reading.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words that are data: {@code lexicon/NAME.txt}, words or lines of cells, of which {@code #} begins a remark. */
final class Lexicon {
    private Lexicon() {}

    /** The words of a list, which stand several on a line. */
    static Set<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> List.of(line.split(" +", -1)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a list, each one entry: phrases, or cells with tabulators between them. */
    static List<String> lines(String name) {
        String path = "/lexicon/" + name + ".txt";
        try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + path);
            }
            List<String> lines = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String kept = line.startsWith("#") ? "" : line.strip();
                if (!kept.isEmpty()) {
                    lines.add(kept);
                }
            }
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

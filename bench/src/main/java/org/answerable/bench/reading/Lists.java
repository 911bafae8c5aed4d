package org.answerable.bench.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A data file beside these classes: one kind a line, the kind before a tabulator; remarks after {@code #}. */
final class Lists {
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    private Lists() {}

    static Lists of(String file) {
        try (InputStream in = Lists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing in this build");
            }
            Lists lists = new Lists();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> lists.lines
                            .computeIfAbsent(line.substring(0, line.indexOf('\t')), key -> new ArrayList<>())
                            .add(line.substring(line.indexOf('\t') + 1)));
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a kind, without it. */
    List<String> lines(String kind) {
        return lines.getOrDefault(kind, List.of());
    }

    /** The words of a kind. */
    List<String> words(String kind) {
        return lines(kind).stream()
                .flatMap(line -> List.of(line.strip().split("\\s+", -1)).stream())
                .toList();
    }

    /** The pairs {@code word=value} of a kind, in their order. */
    Map<String, String> pairs(String kind) {
        return words(kind).stream()
                .collect(Collectors.toMap(
                        each -> each.substring(0, each.indexOf('=')).replace('_', ' '),
                        each -> each.substring(each.indexOf('=') + 1),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}

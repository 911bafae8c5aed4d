package org.answerable.desk.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words by which lines, sentences and languages are told apart, from {@code reading/words.tsv}. */
final class Words {
    private static final String LANGUAGE = "in.";
    private static final Map<String, Set<String>> KINDS = read();

    private Words() {}

    static Set<String> of(String kind) {
        return Objects.requireNonNull(KINDS.get(kind), kind);
    }

    /** The commonest words of each language, by its ISO 639-1 code. */
    static Map<String, Set<String>> byLanguage() {
        Map<String, Set<String>> languages = new LinkedHashMap<>();
        KINDS.forEach((kind, words) -> {
            if (kind.startsWith(LANGUAGE)) {
                languages.put(kind.substring(LANGUAGE.length()), words);
            }
        });
        return languages;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> kinds = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("/reading/words.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        int tab = line.indexOf('\t');
                        kinds.put(
                                line.substring(0, tab),
                                new HashSet<>(
                                        Arrays.asList(line.substring(tab + 1).split(" ", -1))));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kinds;
    }
}

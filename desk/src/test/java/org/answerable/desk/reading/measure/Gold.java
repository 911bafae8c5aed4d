package org.answerable.desk.reading.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A text and what a person marked in it.
 *
 * @param name its file's name without ending
 * @param text the text
 * @param marked what is right
 */
public record Gold(String name, String text, Marked marked) {
    /** ISO 639-1 code, told by letters that only one of the four languages has. */
    public String language() {
        if (text.codePoints().filter(c -> "әғқңөұүһ".indexOf(c) >= 0).count() > 10) {
            return "kk";
        }
        if (text.codePoints().filter(c -> "їєґ".indexOf(c) >= 0).count() > 3) {
            return "uk";
        }
        long russian = text.codePoints().filter(c -> c >= 'а' && c <= 'я').count();
        return russian > text.length() / 3 ? "ru" : "en";
    }

    /** All of a folder: from {@code txt/}, {@code ann/} and {@code links/}, or else from {@code *.mark} in it or in {@code marked/}. */
    public static List<Gold> folder(Path folder) {
        if (Files.isDirectory(folder.resolve("ann"))) {
            return files(folder.resolve("ann"), ".tsv")
                    .map(each -> built(folder, base(each)))
                    .toList();
        }
        Path marked = Files.isDirectory(folder.resolve("marked")) ? folder.resolve("marked") : folder;
        return files(marked, ".mark")
                .map(each -> MarkedText.read(base(each), string(each)))
                .toList();
    }

    private static Gold built(Path folder, String name) {
        List<Span> spans = new ArrayList<>();
        for (List<String> row : rows(folder.resolve("ann").resolve(name + ".tsv"))) {
            spans.add(new Span(number(row, 0), number(row, 1), row.get(2)));
        }
        Path links = folder.resolve("links").resolve(name + ".tsv");
        return new Gold(
                name,
                string(folder.resolve("txt").resolve(name + ".txt")),
                new Marked(spans, Files.exists(links) ? told(links) : null));
    }

    private static List<Told> told(Path links) {
        Map<Span, List<Told.Part>> parts = new LinkedHashMap<>();
        Map<Span, String> modalities = new LinkedHashMap<>();
        for (List<String> row : rows(links)) {
            Span act = new Span(number(row, 0), number(row, 1), "E:" + row.get(2));
            modalities.put(act, row.get(3));
            List<Told.Part> mine = parts.computeIfAbsent(act, each -> new ArrayList<>());
            if (!row.get(4).equals("-")) {
                mine.add(new Told.Part(row.get(4), number(row, 5), number(row, 6), row.get(7), unescaped(row.get(8))));
            }
        }
        return parts.entrySet().stream()
                .map(each -> new Told(each.getKey(), modalities.getOrDefault(each.getKey(), ""), each.getValue()))
                .toList();
    }

    private static List<List<String>> rows(Path file) {
        return string(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }

    private static int number(List<String> row, int cell) {
        return Integer.parseInt(row.get(cell));
    }

    private static String unescaped(String cell) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            int what = c == '\\' && i + 1 < cell.length() ? "\\tnr".indexOf(cell.charAt(i + 1)) : -1;
            out.append(what < 0 ? c : "\\\t\n\r".charAt(what));
            i += what < 0 ? 0 : 1;
        }
        return out.toString();
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String base(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String string(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.answerable.names.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a list of given names with their nicknames. */
final class Nicknames {
    /** A nickname of more names than this tells nothing. */
    private static final int MOST = 8;

    private Nicknames() {}

    /** Rows: nickname, the names that it stands for with spaces between them. */
    static List<String> rows(Path file) throws IOException {
        Map<String, TreeSet<String>> names = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(",", -1);
            if (cells.length == 3 && cells[1].equals("has_nickname")) {
                names.computeIfAbsent(cells[2], nickname -> new TreeSet<>()).add(cells[0]);
            }
        }
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().size() <= MOST)
                .map(entry -> entry.getKey() + "\t" + String.join(" ", entry.getValue()))
                .toList();
    }
}

package org.answerable.bench.names;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.answerable.bench.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Synthetic persons with known duplicates, as the tool {@code make-duplicates} beside the data writes them.
 *
 * @param entities one FollowTheMoney entity a line
 * @param table the same as a table: id, name, …
 * @param truth id, true_id, and what was altered
 */
record Duplicates(Path entities, Path table, Path truth) {
    /** So many persons, written into a folder; null when the tool is not there or did not run. */
    static @Nullable Duplicates make(Path data, int persons, Path folder) {
        Path tool = data.resolve("../../tools/make-duplicates").normalize();
        if (!Files.isRegularFile(tool)
                || !Shell.did("python3", tool.toString(), String.valueOf(persons), folder.toString())) {
            return null;
        }
        return new Duplicates(
                folder.resolve("p" + persons + ".ftm.jsonl"),
                folder.resolve("p" + persons + ".csv"),
                folder.resolve("p" + persons + ".truth.csv"));
    }

    /** The names, in their order. */
    List<String> names() throws IOException {
        return Table.read(table).stream().map(row -> row.getField("name")).toList();
    }

    /** The pairs of ids that are one person; those of which one is in another script apart too. */
    True pairs() throws IOException {
        Map<String, List<NamedCsvRecord>> persons = new HashMap<>();
        for (NamedCsvRecord row : Table.read(truth)) {
            persons.computeIfAbsent(row.getField("true_id"), id -> new ArrayList<>())
                    .add(row);
        }
        Set<String> all = new HashSet<>();
        Set<String> transliterated = new HashSet<>();
        for (List<NamedCsvRecord> same : persons.values()) {
            for (int i = 0; i < same.size(); i++) {
                for (int j = 0; j < i; j++) {
                    String pair = pair(same.get(i).getField("id"), same.get(j).getField("id"));
                    all.add(pair);
                    if ((same.get(i).getField("alts") + same.get(j).getField("alts")).contains("translit")) {
                        transliterated.add(pair);
                    }
                }
            }
        }
        return new True(all, transliterated);
    }

    /** Two ids, whichever comes first. */
    static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    /** Pairs that are one person. */
    record True(Set<String> all, Set<String> transliterated) {}
}

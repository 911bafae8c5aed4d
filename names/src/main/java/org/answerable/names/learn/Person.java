package org.answerable.names.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.answerable.names.Script;

/**
 * A person of Wikidata, as EveryPolitician collected them, with the names in every script.
 *
 * @param qid the Wikidata identifier
 * @param names by script, in the order of the file; the English one first
 */
public record Person(String qid, Map<Script, List<String>> names) {
    private static final int QID = 1;
    private static final int LANGUAGES = 2;
    private static final int NAME = 3;

    /** The persons of a file of rows “country, qid, langs, name, birth” with a heading. */
    public static List<Person> read(Path file) throws IOException {
        Map<String, Person> persons = new LinkedHashMap<>();
        for (String row : Files.readAllLines(file)) {
            String[] cells = row.split("\t", -1);
            if (cells.length > NAME && !cells[0].equals("country")) {
                persons.computeIfAbsent(cells[QID], qid -> new Person(qid, new EnumMap<>(Script.class)))
                        .add(
                                cells[NAME],
                                Set.copyOf(Arrays.asList(cells[LANGUAGES].split(",")))
                                        .contains("en"));
            }
        }
        return List.copyOf(persons.values());
    }

    private void add(String name, boolean english) {
        List<String> known = names.computeIfAbsent(script(name), script -> new ArrayList<>());
        if (!known.contains(name)) {
            known.add(english ? 0 : known.size(), name);
        }
    }

    /** The first name in a script; only to be asked for a script that the person has. */
    public String first(Script script) {
        return names.getOrDefault(script, List.of()).getFirst();
    }

    private static Script script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Script::of)
                .findFirst()
                .orElse(Script.OTHER);
    }
}

package org.answerable.bench.names;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.answerable.names.Script;
import org.answerable.names.learn.Halves;
import org.answerable.names.learn.Person;

/** A person by one name in Latin letters and one in another script, or another one in Latin letters. */
record TwoNames(String qid, String latin, String other) {
    private static final int LONG = 4;

    /** The persons of the untouched half who have both, in the order of the SHA-256 of their identifiers, which says nothing of the names. */
    static List<TwoNames> untouched(List<Person> persons, Script script) {
        return persons.stream()
                .filter(each -> !Halves.tunedPerson(each.qid()) && has(each.names(), script))
                .map(each -> new TwoNames(each.qid(), each.first(Script.LATIN), other(each, script)))
                .sorted(Comparator.comparing(each -> DataFolder.hash(each.qid().getBytes(StandardCharsets.UTF_8))))
                .toList();
    }

    /** Whether the Latin names of two persons share a word of four letters or more. */
    boolean sharesWord(TwoNames with) {
        Set<String> mine = words(latin);
        return words(with.latin).stream().anyMatch(mine::contains);
    }

    private static Set<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).stream()
                .filter(word -> word.length() >= LONG)
                .collect(Collectors.toSet());
    }

    private static boolean has(Map<Script, List<String>> names, Script script) {
        int latin = names.getOrDefault(Script.LATIN, List.of()).size();
        return script == Script.LATIN ? latin > 1 : latin > 0 && names.containsKey(script);
    }

    private static String other(Person person, Script script) {
        return script == Script.LATIN
                ? person.names().getOrDefault(script, List.of()).get(1)
                : person.first(script);
    }
}

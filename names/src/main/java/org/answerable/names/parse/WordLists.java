package org.answerable.names.parse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.answerable.names.sound.Tables;

/** The lists that tell what a word of a name is. Each is a file beside this class. */
final class WordLists {
    static final Set<String> TITLES = set("titles.txt").stream()
            .map(title -> title.replaceAll("[\"״\u200C]", ""))
            .collect(Collectors.toUnmodifiableSet());
    static final Set<String> PARTICLES = set("particles.txt");
    static final Set<String> PATRONYMIC_WORDS = set("patronymic-words.txt");
    static final Set<String> GENERIC = set("generic.txt");
    static final Set<String> CONNECTORS = set("connectors.txt");
    static final Set<String> HAN_SURNAMES = set("surnames-han.txt");
    static final Set<String> HANGUL_SURNAMES = set("surnames-hangul.txt");
    static final Map<String, String> HAN_SURNAME_READINGS = map("surname-readings-han.tsv");
    static final Map<String, String> LEGAL_FORMS = map("legal-forms.tsv");
    static final Map<String, String> NUMBERS = map("numbers.tsv");

    static final Map<String, String> INITIALS = map("initials.tsv");
    static final Map<String, String> NICKNAMES = map("nicknames.tsv");

    private WordLists() {}

    private static Set<String> set(String file) {
        return Set.copyOf(Tables.lines(WordLists.class, file).stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .distinct()
                .toList());
    }

    private static Map<String, String> map(String file) {
        Map<String, String> rows = new HashMap<>();
        for (String[] cells : Tables.rows(WordLists.class, file)) {
            rows.put(cells[0], cells[1]);
        }
        return Map.copyOf(rows);
    }
}

package org.answerable.names.parse;

import java.util.stream.Collectors;
import org.answerable.names.Kind;
import org.answerable.names.Name;

/** Names taken apart, written so that a test can say what it expects in one line. */
final class Parsed {
    private Parsed() {}

    /** The words of a person's name, each with its role: “nora NAME, petr PATRONYMIC”. */
    static String person(String name) {
        return roles(name, Kind.PERSON);
    }

    /** The words of an organisation's name, each with its role. */
    static String body(String name) {
        return roles(name, Kind.ORGANIZATION);
    }

    private static String roles(String name, Kind kind) {
        return Name.of(name, kind).words().stream()
                .map(word -> word.text() + " " + word.role())
                .collect(Collectors.joining(", "));
    }
}

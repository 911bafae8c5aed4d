package org.answerable.desk.reading.name;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the tags of a dictionary say of a word. */
final class Tags {
    private final Map<String, String> meanings = new LinkedHashMap<>();

    Tags(String lexicon) {
        for (String line : Lexicon.lines(lexicon)) {
            String[] cells = line.split("\t", -1);
            meanings.put(cells[0], cells[1]);
        }
    }

    Form.Kind kind(String tagged) {
        return first(Form.Kind.class, tagged, Form.Kind.OTHER);
    }

    Form.Gender gender(String tagged) {
        return first(Form.Gender.class, tagged, Form.Gender.ANY);
    }

    Form.Case grammatical(String tagged) {
        return first(Form.Case.class, tagged, Form.Case.ANY);
    }

    private <T extends Enum<T>> T first(Class<T> of, String tagged, T otherwise) {
        for (T each : of.getEnumConstants()) {
            for (Map.Entry<String, String> entry : meanings.entrySet()) {
                if (entry.getValue().equals(each.name()) && tagged.contains(entry.getKey())) {
                    return each;
                }
            }
        }
        return otherwise;
    }
}

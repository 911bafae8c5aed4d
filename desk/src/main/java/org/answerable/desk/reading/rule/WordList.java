package org.answerable.desk.reading.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and phrases with a name; each can be worth something. */
final class WordList {
    /** A phrase: its words, in lower case, and what it is worth. */
    record Phrase(List<String> words, @Nullable String worth) {}

    private final String name;
    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, String> worths = new HashMap<>();

    WordList(String name) {
        this.name = name;
    }

    void add(Phrase phrase) {
        phrases.add(phrase);
        if (phrase.worth() != null) {
            worths.put(String.join(" ", phrase.words()), phrase.worth());
        }
    }

    /** Its phrases, in lower case, and what each is worth; nothing when the list does not say. */
    Map<String, String> words() {
        Map<String, String> all = new HashMap<>();
        for (Phrase each : phrases) {
            all.put(String.join(" ", each.words()), each.worth() == null ? "" : each.worth());
        }
        return Map.copyOf(all);
    }

    String name() {
        return name;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    /** What these words are worth; absent when the list does not say. */
    @Nullable
    String worth(List<String> lower) {
        String exact = worths.get(String.join(" ", lower));
        if (exact != null || lower.size() != 1) {
            return exact;
        }
        String word = lower.getFirst();
        return phrases.stream()
                .filter(each -> each.worth() != null
                        && each.words().size() == 1
                        && like(word, each.words().getFirst()))
                .map(Phrase::worth)
                .findFirst()
                .orElse(null);
    }

    private static boolean like(String word, String pattern) {
        return (pattern.endsWith("%") && word.startsWith(pattern.substring(0, pattern.length() - 1)))
                || (pattern.startsWith("%") && word.endsWith(pattern.substring(1)));
    }
}

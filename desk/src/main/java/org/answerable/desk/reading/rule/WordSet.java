package org.answerable.desk.reading.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The single words of a list; {@code %} at one end of a word stands for any letters. */
record WordSet(Set<String> words, Set<String> beginnings, Set<String> endings, Map<String, String> worths) {
    static WordSet of(WordList list) {
        Set<String> words = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        Set<String> endings = new HashSet<>();
        Map<String, String> worths = new HashMap<>();
        for (WordList.Phrase phrase : list.phrases()) {
            String word = phrase.words().getFirst();
            if (phrase.words().size() > 1) {
                continue;
            }
            if (phrase.worth() != null) {
                worths.put(word, phrase.worth());
            }
            if (word.length() > 1 && word.endsWith("%")) {
                beginnings.add(word.substring(0, word.length() - 1));
            } else if (word.length() > 1 && word.startsWith("%")) {
                endings.add(word.substring(1));
            } else {
                words.add(word);
            }
        }
        return new WordSet(Set.copyOf(words), Set.copyOf(beginnings), Set.copyOf(endings), Map.copyOf(worths));
    }

    boolean has(String lower) {
        if (words.contains(lower)) {
            return true;
        }
        for (int i = 1; i < lower.length() && !(beginnings.isEmpty() && endings.isEmpty()); i++) {
            if (beginnings.contains(lower.substring(0, i)) || endings.contains(lower.substring(i))) {
                return true;
            }
        }
        return beginnings.contains(lower);
    }
}

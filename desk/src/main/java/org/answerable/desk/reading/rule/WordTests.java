package org.answerable.desk.reading.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes tests out of words as rule files write them. */
final class WordTests {
    private WordTests() {}

    /** A word in lower case; a percent sign at one end stands for any letters. */
    static WordTest literal(String word) {
        if (word.length() > 1 && word.endsWith("%")) {
            return new WordTest.Prefix(word.substring(0, word.length() - 1));
        }
        if (word.length() > 1 && word.startsWith("%")) {
            return new WordTest.Suffix(word.substring(1));
        }
        return new WordTest.Words(Set.of(word));
    }

    /** Any of the single words of a list. */
    static WordTest anyOf(WordList list) {
        Set<String> whole = new HashSet<>();
        List<WordTest> tests = new ArrayList<>();
        for (WordList.Phrase each : list.phrases()) {
            String word = each.words().getFirst();
            if (each.words().size() == 1 && word.contains("%")) {
                tests.add(literal(word));
            } else if (each.words().size() == 1) {
                whole.add(word);
            }
        }
        tests.addFirst(new WordTest.Words(Set.copyOf(whole)));
        return tests.size() == 1 ? tests.getFirst() : new WordTest.Any(tests);
    }
}

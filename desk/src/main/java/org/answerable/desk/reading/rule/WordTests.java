package org.answerable.desk.reading.rule;

import java.util.Set;
import java.util.stream.Collectors;

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
        return new WordTest.Words(list.phrases().stream()
                .filter(each -> each.words().size() == 1)
                .map(each -> each.words().getFirst())
                .collect(Collectors.toUnmodifiableSet()));
    }
}

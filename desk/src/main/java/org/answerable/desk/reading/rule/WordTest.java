package org.answerable.desk.reading.rule;

import java.util.List;
import java.util.Set;
import org.answerable.desk.reading.text.Token;

/** What one token must be. */
sealed interface WordTest {
    boolean accepts(Token token);

    /** One of these words, in any case. */
    record Words(Set<String> words) implements WordTest {
        @Override
        public boolean accepts(Token token) {
            return words.contains(token.lower());
        }
    }

    /** Exactly these letters. */
    record Exactly(String text) implements WordTest {
        @Override
        public boolean accepts(Token token) {
            return token.text().equals(text);
        }
    }

    /** Begins so. */
    record Prefix(String prefix) implements WordTest {
        @Override
        public boolean accepts(Token token) {
            return token.lower().startsWith(prefix);
        }
    }

    /** Ends so, with at least one letter before it. */
    record Suffix(String suffix) implements WordTest {
        @Override
        public boolean accepts(Token token) {
            return token.lower().length() > suffix.length() && token.lower().endsWith(suffix);
        }
    }

    /** Passes one of these tests. */
    record Any(List<WordTest> tests) implements WordTest {
        public Any {
            tests = List.copyOf(tests);
        }

        @Override
        public boolean accepts(Token token) {
            return tests.stream().anyMatch(each -> each.accepts(token));
        }
    }

    /** A class of tokens. */
    record OfClass(TokenClass kind) implements WordTest {
        @Override
        public boolean accepts(Token token) {
            return kind.accepts(token);
        }
    }
}

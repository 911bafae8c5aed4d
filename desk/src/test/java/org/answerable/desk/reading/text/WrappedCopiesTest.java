package org.answerable.desk.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text whose lines were cut to a width reads like the text itself. */
class WrappedCopiesTest {
    private static final Path TEXTS = Path.of("../../shared/data/extraction/dev/txt");

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100})
    void wrappedCopiesHaveTheSameTokensAndNearlyTheSameSentences(int width) throws IOException {
        assumeTrue(
                Files.isDirectory(TEXTS) || "true".equals(System.getenv("CI")),
                "the texts of the development set are not beside this checkout");
        int tokens = 0;
        int sameTokens = 0;
        int sentences = 0;
        int sameSentences = 0;
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                View plain = View.of(text, null);
                View wrapped = View.of(wrapped(text, width), null);
                tokens += plain.tokens().size();
                sameTokens += same(plain, wrapped, LinesOf::tokens);
                sentences += plain.sentences().size();
                sameSentences += same(plain, wrapped, LinesOf::sentences);
            }
        }
        assertThat(sentences).isGreaterThan(400);
        assertThat((double) sameTokens / tokens).isGreaterThanOrEqualTo(0.999);
        assertThat((double) sameSentences / sentences).isGreaterThanOrEqualTo(0.97);
    }

    private static int same(View plain, View wrapped, Function<View, Set<List<Integer>>> what) {
        Set<List<Integer>> both = what.apply(plain);
        both.retainAll(what.apply(wrapped));
        return both.size();
    }

    private static final class LinesOf {
        static Set<List<Integer>> tokens(View view) {
            Set<List<Integer>> found = new HashSet<>();
            view.tokens().forEach(each -> found.add(List.of(each.start(), each.end())));
            return found;
        }

        static Set<List<Integer>> sentences(View view) {
            Set<List<Integer>> found = new HashSet<>();
            view.sentences()
                    .forEach(each -> found.add(List.of(
                            view.tokens(each).getFirst().start(),
                            view.tokens(each).getLast().end())));
            return found;
        }
    }

    /** The text with line ends for spaces, so that no line is longer than its width where words allow. */
    private static String wrapped(String text, int width) {
        char[] out = text.toCharArray();
        int start = 0;
        int space = -1;
        for (int i = 0; i <= out.length; i++) {
            boolean end = i == out.length || out[i] == '\n';
            if ((end || out[i] == ' ') && i - start > width && space >= start) {
                out[space] = '\n';
                start = space + 1;
            }
            if (end) {
                start = i + 1;
            } else if (out[i] == ' ') {
                space = i;
            }
        }
        return new String(out);
    }
}

package org.answerable.desk.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Our inference against that of the models' authors, word for word. */
class RussianModelsTest {
    private static final Models MODELS = Models.installed();

    @Test
    void namesAreThoseOfTheModelsOwnImplementation() throws IOException {
        Tagger tagger = Tagger.load(MODELS, MODELS.vectors());
        for (String[] each : fixture()) {
            assertThat(tagger.tags(words(each[0]))).as(each[0]).isEqualTo(words(each[1]));
        }
    }

    @Test
    void dependenciesAreThoseOfTheModelsOwnImplementation() throws IOException {
        Syntax syntax = Syntax.load(MODELS);
        for (String[] each : fixture()) {
            List<String> found = syntax.of(words(each[0])).stream()
                    .map(dependency -> (dependency.head() + 1) + ":" + dependency.relation())
                    .toList();
            assertThat(found).as(each[0]).isEqualTo(words(each[2]));
        }
    }

    @Test
    void morphologyIsThatOfTheModelsOwnImplementation() throws IOException {
        Morphology morphology = Morphology.load(MODELS);
        for (String[] each : fixture()) {
            assertThat(morphology.of(words(each[0]))).as(each[0]).isEqualTo(words(each[3]));
        }
    }

    @Test
    void aSentenceWithoutWordsHasNoTags() {
        assertThat(Tagger.load(MODELS, MODELS.vectors()).tags(List.of())).isEmpty();
        assertThat(Syntax.load(MODELS).of(List.of())).isEmpty();
        assertThat(Morphology.load(MODELS).of(List.of())).isEmpty();
    }

    @Test
    void aSecondReadingOfTheSameWordsGivesTheSame() {
        Tagger tagger = Tagger.load(MODELS, MODELS.vectors());
        List<String> words = words("Адвокат Тимур Сагинбеков приехал в Тараз .");
        assertThat(tagger.tags(words)).isEqualTo(tagger.tags(words)).contains("B-PER", "I-PER", "B-LOC");
    }

    private static List<String[]> fixture() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(RussianModelsTest.class.getResourceAsStream("/reading/name/russian.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private static List<String> words(String cell) {
        return List.of(cell.split(" ", -1));
    }
}

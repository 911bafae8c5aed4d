package org.answerable.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index must find exactly what comparing with every name finds, with the same scores. */
class NameIndexAgainstBruteForceTest {
    private static final Path DATA = Path.of("../../shared/data/names");

    @TempDir
    Path folder = Path.of("");

    private void same(Kind kind, List<String> names, List<String> questions, double threshold) throws IOException {
        NameIndex.Builder builder = NameIndex.builder(kind);
        names.forEach(builder::add);
        builder.write(folder.resolve("names.index"));
        NameSearch search = NameIndex.open(folder.resolve("names.index")).search(threshold);
        List<Name> all = names.stream().map(name -> Name.of(name, kind)).toList();
        for (String question : questions) {
            Name name = Name.of(question, kind);
            Map<Integer, Double> expected = new HashMap<>();
            for (int i = 0; i < all.size(); i++) {
                double score = NameMatcher.score(name, all.get(i));
                if (score >= threshold) {
                    expected.put(i, score);
                }
            }
            Map<Integer, Double> found = new HashMap<>();
            search.hits(name).forEach(hit -> found.put(hit.number(), hit.score()));
            assertThat(found).as(question).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {.67, .70, .85})
    void personsInManyScriptsAreFoundAsByComparingAll(double threshold) throws IOException {
        List<String> names = shuffled(everyPolitician(), 7);
        same(Kind.PERSON, names.subList(0, 1500), names.subList(1440, 1520), threshold);
    }

    @Test
    void misspelledAndTurnedNamesAreFoundAsByComparingAll() throws IOException {
        List<String> names = MadeUp.names(1500, new Random(3));
        Random random = new Random(4);
        List<String> questions = names.stream()
                .limit(150)
                .map(name -> MadeUp.altered(name, random))
                .toList();
        same(Kind.PERSON, names, questions, .70);
    }

    @Test
    void fieldsThatOfferSeveralNamesAreFoundAsByComparingAll() throws IOException {
        List<String> names = MadeUp.names(400, new Random(8));
        List<String> fields = new ArrayList<>(names.subList(0, 200));
        for (int i = 0; i < 100; i++) {
            fields.add(names.get(i) + " / " + names.get(399 - i));
            fields.add(names.get(i) + " aka " + names.get(300 + i).split(" ", -1)[0]);
        }
        same(Kind.PERSON, fields, fields, .70);
    }

    @Test
    void bodiesAreFoundAsByComparingAll() throws IOException {
        List<String> names = bodies();
        same(Kind.ORGANIZATION, names, names.subList(0, Math.min(200, names.size())), .70);
    }

    @Test
    void pairsAreThoseThatComparingAllWithAllFinds() throws IOException {
        List<String> names = MadeUp.names(600, new Random(5));
        Random random = new Random(6);
        List<String> all = new ArrayList<>(names);
        names.stream().limit(200).map(name -> MadeUp.altered(name, random)).forEach(all::add);
        NameIndex.Builder builder = NameIndex.builder(Kind.PERSON);
        all.forEach(builder::add);
        builder.write(folder.resolve("pairs.index"));
        NamePairs pairs = NameIndex.open(folder.resolve("pairs.index")).pairs(.70);
        Set<Set<Integer>> found = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            pairs.of(i, other -> true).forEach(hit -> found.add(Set.of(number, hit.number())));
        }
        Set<Set<Integer>> expected = new HashSet<>();
        List<Name> parsed = all.stream().map(name -> Name.of(name, Kind.PERSON)).toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (NameMatcher.score(parsed.get(i), parsed.get(j)) >= .70) {
                    expected.add(Set.of(i, j));
                }
            }
        }
        assertThat(expected).isNotEmpty().containsAll(found);
        expected.removeAll(found);
        assertThat(expected).hasSizeLessThanOrEqualTo(found.size() / 100);
    }

    private static List<String> shuffled(List<String> names, int seed) {
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static List<String> everyPolitician() throws IOException {
        try (Stream<String> lines = Files.lines(there("everypolitician/everypolitician_wikidata_names.tsv"))) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1)[3])
                    .filter(name -> !name.isBlank())
                    .toList();
        }
    }

    private static List<String> bodies() throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<String> lines = Files.lines(there("nomenklatura/cases.csv"))) {
            lines.skip(1)
                    .filter(line -> !line.contains("\""))
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> {
                        if (!cells[1].equals("Person")) {
                            names.add(cells[2]);
                            names.add(cells[3]);
                        }
                    });
        }
        return names.stream().sorted().toList();
    }

    private static Path there(String file) {
        Path path = DATA.resolve(file);
        boolean there = Files.exists(path);
        if (System.getenv("CI") == null) {
            Assumptions.assumeTrue(there, "the names to compare are not there: " + path);
        }
        assertThat(there).as("the names to compare: %s", path).isTrue();
        return path;
    }
}

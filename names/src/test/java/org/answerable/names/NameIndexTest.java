package org.answerable.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameIndexTest {
    @TempDir
    Path folder = Path.of("");

    private NameIndex index(Kind kind, String... names) throws IOException {
        NameIndex.Builder builder = NameIndex.builder(kind);
        for (String name : names) {
            builder.add(name);
        }
        Path file = folder.resolve("names.index");
        builder.write(file);
        return NameIndex.open(file);
    }

    private static List<Integer> numbers(List<Hit> hits) {
        return hits.stream().map(Hit::number).toList();
    }

    @Test
    void aNameIsFoundInAnotherScriptAndMisspelled() throws IOException {
        NameIndex index = index(Kind.PERSON, "Кенжебек Абишев", "Әбішев Кенжебек", "Aset Abishev", "Kezhenbek Abishev");
        List<Hit> hits = index.search(.70).hits(Name.of("Kenzhebek Abishev", Kind.PERSON));
        assertThat(numbers(hits)).containsExactlyInAnyOrder(0, 1, 3);
    }

    @Test
    void theBestHitComesFirstWithTheScoreOfTheMatcher() throws IOException {
        List<String> names = List.of("Norah Lanternquil", "Nora Lanternquill");
        Name name = Name.of("Nora Lanternquill", Kind.PERSON);
        List<Hit> hits =
                index(Kind.PERSON, names.toArray(String[]::new)).search(.70).hits(name);
        assertThat(numbers(hits)).containsExactly(1, 0);
        assertThat(hits)
                .allSatisfy(hit -> assertThat(hit.score())
                        .isEqualTo(NameMatcher.score(name, Name.of(names.get(hit.number()), Kind.PERSON))));
    }

    @Test
    void whatIsNotAdmissibleIsNoHit() throws IOException {
        NameIndex index = index(Kind.PERSON, "Nora Lantern", "Nora Lantern");
        Name name = Name.of("Nora Lantern", Kind.PERSON);
        assertThat(numbers(index.search(.70).hits(name, number -> number != 0))).containsExactly(1);
    }

    @Test
    void eachOfTheNamesThatATextOffersIsFound() throws IOException {
        NameIndex index = index(Kind.PERSON, "Nora Lantern / Olga Quill");
        NameSearch search = index.search(.70);
        assertThat(numbers(search.hits(Name.of("Olga Quill", Kind.PERSON)))).containsExactly(0);
        assertThat(numbers(search.hits(Name.of("Nora Lantern a.k.a. Ada Wick", Kind.PERSON))))
                .containsExactly(0);
    }

    @Test
    void aCommonNameIsExpectedMoreOftenThanARareOne() throws IOException {
        String[] names = new String[101];
        for (int i = 0; i < 100; i++) {
            names[i] = "Anna Common";
        }
        names[100] = "Zsófia Quillington";
        NameSearch search = index(Kind.PERSON, names).search(.70);
        double common =
                search.hits(Name.of("Anna Common", Kind.PERSON)).getFirst().chance();
        double rare = search.hits(Name.of("Zsófia Quillington", Kind.PERSON))
                .getFirst()
                .chance();
        assertThat(common).isGreaterThan(50);
        assertThat(rare).isLessThan(.1);
    }

    @Test
    void anEmptyNameFindsNothingAndIsNeverFound() throws IOException {
        NameIndex index = index(Kind.PERSON, "", "🙂", "Nora Lantern");
        assertThat(index.size()).isEqualTo(3);
        assertThat(index.search(.70).hits(Name.of("", Kind.PERSON))).isEmpty();
        assertThat(numbers(index.search(.70).hits(Name.of("Nora Lantern", Kind.PERSON))))
                .containsExactly(2);
    }

    @Test
    void anIndexOfNothingFindsNothing() throws IOException {
        assertThat(index(Kind.ORGANIZATION).search(.70).hits(Name.of("Lantern Trading", Kind.ORGANIZATION)))
                .isEmpty();
    }

    @Test
    void thresholdsThatItCannotKeepAreRefused() throws IOException {
        NameIndex index = index(Kind.PERSON, "Nora Lantern");
        assertThatThrownBy(() -> index.search(.5)).hasMessageContaining("0.67 to 1");
        assertThatThrownBy(() -> index.pairs(1.1)).hasMessageContaining("0.67 to 1");
        assertThatThrownBy(() -> index.search(Double.NaN)).hasMessageContaining("0.67 to 1");
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        index(Kind.PERSON, "Nora Lantern", "Olga Quill");
        Path file = folder.resolve("names.index");
        byte[] bytes = Files.readAllBytes(file);
        for (int place : new int[] {9, bytes.length / 2, bytes.length - 1}) {
            byte[] flipped = bytes.clone();
            flipped[place] ^= 4;
            Path damaged = Files.write(folder.resolve("damaged.index"), flipped);
            assertThatThrownBy(() -> NameIndex.open(damaged))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("build it again");
        }
    }

    @Test
    void aFileCutShortOrAnotherFileIsRefused() throws IOException {
        index(Kind.PERSON, "Nora Lantern", "Olga Quill");
        byte[] bytes = Files.readAllBytes(folder.resolve("names.index"));
        Path cut = Files.write(folder.resolve("cut.index"), Arrays.copyOf(bytes, bytes.length / 3));
        Path empty = Files.write(folder.resolve("empty.index"), new byte[0]);
        Path text = Files.writeString(folder.resolve("text.index"), "no index at all, but long enough to be one\n");
        for (Path file : List.of(cut, empty, text)) {
            assertThatThrownBy(() -> NameIndex.open(file)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void everyPairIsToldByOneOfItsTwoNames() throws IOException {
        NameIndex index =
                index(Kind.PERSON, "Нора Фонарёва", "Nora Fonaryova", "Nora Fonareva", "Olga Quill", "Olga Иванова");
        NamePairs pairs = index.pairs(.70);
        int told = 0;
        for (int number = 0; number < index.size(); number++) {
            told += pairs.of(number, other -> true).size();
        }
        assertThat(told).isEqualTo(3);
    }
}

package org.answerable.desk.people.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.NameIndex;
import org.answerable.names.NameMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    private static final List<String> GIVEN =
            List.of("Ada", "Mira", "Мира", "Nora", "Нора", "Ivo", "Иво", "Sanna", "Tuva", "Yrsa", "Әсел", "Asel");
    private static final String[] SYLLABLES = {"ber", "lan", "tor", "vik", "sun", "mar", "кен", "жан", "дор", "ал"};

    @TempDir
    Path folder = Path.of("");

    @Test
    void whoeverIsCalledAlikeIsFoundwhetherIndexedOrNot() {
        Shelf shelf = new Shelf(Kind.PERSON, folder);
        List<String> names = names();
        List<UUID> bearers = new ArrayList<>();
        for (String name : names) {
            bearers.add(UUID.randomUUID());
            shelf.add(name, bearers.getLast());
            if (bearers.size() % 700 == 0) {
                agrees(shelf, names, bearers, name);
            }
        }
        for (String asked : List.of("Mira Berlan", "Мира Кенжан", "Asel Torviksun", "nobody", "", "Ivo")) {
            agrees(shelf, names, bearers, asked);
        }
        assertThat(folder).as("what was written is gone").isEmptyDirectory();
    }

    @Test
    void severalMayBearOneName() {
        Shelf shelf = new Shelf(Kind.PERSON, folder);
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        shelf.add("Ada Berlan", one);
        shelf.add("Ada Berlan", other);
        shelf.add("Ada Berlan", one);

        assertThat(shelf.like("Berlan, Ada")).containsExactlyInAnyOrder(one, other);
    }

    private static void agrees(Shelf shelf, List<String> names, List<UUID> bearers, String asked) {
        Set<UUID> expected = new HashSet<>();
        Name name = Name.of(asked, Kind.PERSON);
        for (int i = 0; i < bearers.size(); i++) {
            if (NameMatcher.score(name, Name.of(names.get(i), Kind.PERSON)) >= NameIndex.LEAST_THRESHOLD) {
                expected.add(bearers.get(i));
            }
        }
        assertThat(shelf.like(asked)).as(asked).isEqualTo(expected);
    }

    private static List<String> names() {
        Random random = new Random(5);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            StringBuilder family = new StringBuilder();
            for (int syllable = 0; syllable < 3; syllable++) {
                family.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            names.add(GIVEN.get(random.nextInt(GIVEN.size())) + " " + family);
        }
        return names;
    }
}

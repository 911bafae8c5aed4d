package org.answerable.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.junit.jupiter.api.Test;

class ListOfNamesTest {
    private static final Name IVAR = name("Ivar Testov");

    @Test
    void aPersonIsOfferedByTheOwnNameAndNotByAnother() {
        ListOfNames list = new ListOfNames(List.of(IVAR, name("Mira Example")));
        assertThat(list.offers(IVAR, 0)).isTrue();
        assertThat(list.offers(IVAR, 1)).isFalse();
    }

    @Test
    void whoScoresTheSameIsCountedBefore() {
        List<Name> namesakes = new ArrayList<>(List.of(IVAR, IVAR, IVAR, IVAR, IVAR));
        assertThat(new ListOfNames(namesakes).offers(IVAR, 0)).isTrue();
        namesakes.add(IVAR);
        assertThat(new ListOfNames(namesakes).offers(IVAR, 0)).isFalse();
    }

    @Test
    void everyoneOfTheListWhoReachesTheThresholdIsAnAlert() {
        ListOfNames list = new ListOfNames(Stream.of("Ivar Testov", "Mira Example", "Testov, Ivar")
                .map(ListOfNamesTest::name)
                .toList());
        assertThat(list.alerts(IVAR)).extracting(Pair::right).containsExactly("Ivar Testov", "Testov, Ivar");
    }

    @Test
    void aNamesakeIsWrittenTheSameButForCapitals() {
        ListOfNames list = new ListOfNames(List.of(IVAR));
        assertThat(list.has(name("IVAR TESTOV"))).isTrue();
        assertThat(list.has(name("Ivar Testow"))).isFalse();
    }

    private static Name name(String text) {
        return Name.of(text, Kind.PERSON);
    }
}

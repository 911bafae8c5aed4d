package org.answerable.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.answerable.names.Script;
import org.answerable.names.learn.Halves;
import org.answerable.names.learn.Person;
import org.junit.jupiter.api.Test;

class DrawnTest {
    private static final List<Person> PERSONS =
            IntStream.range(0, 40).mapToObj(DrawnTest::person).toList();

    private static Person person(int number) {
        Map<Script, List<String>> names = new EnumMap<>(Script.class);
        names.put(Script.LATIN, List.of("Ivar%d Testov%d".formatted(number, number / 10), "I. Testov"));
        names.put(Script.CYRILLIC, List.of("Ивар Тестов " + number));
        return new Person("Q" + number, names);
    }

    @Test
    void nobodyOfTheTunedHalfIsDrawn() {
        List<TwoNames> drawn = TwoNames.untouched(PERSONS, Script.CYRILLIC);
        assertThat(drawn).isNotEmpty().allMatch(each -> !Halves.tunedPerson(each.qid()));
        assertThat(drawn).hasSizeLessThan(PERSONS.size());
    }

    @Test
    void theOrderOfTheFileDoesNotMatter() {
        assertThat(TwoNames.untouched(PERSONS.reversed(), Script.CYRILLIC))
                .isEqualTo(TwoNames.untouched(PERSONS, Script.CYRILLIC));
    }

    @Test
    void theSecondLatinNameStandsForAnotherScript() {
        assertThat(TwoNames.untouched(PERSONS, Script.LATIN))
                .allMatch(each -> each.other().equals("I. Testov"));
        assertThat(TwoNames.untouched(PERSONS, Script.GREEK)).isEmpty();
    }

    @Test
    void aHardPairIsOfTwoWhoseLatinNamesShareALongWord() {
        Drawn drawn = Drawn.from(TwoNames.untouched(PERSONS, Script.CYRILLIC));
        assertThat(drawn.hard()).isNotEmpty().noneMatch(Pair::same);
        assertThat(new TwoNames("Q1", "Ivar Testov", "").sharesWord(new TwoNames("Q2", "Ann TESTOV", "")))
                .isTrue();
        assertThat(new TwoNames("Q1", "Jan Testov", "").sharesWord(new TwoNames("Q2", "Jan Other", "")))
                .isFalse();
    }

    @Test
    void theSamePersonsGiveTheSamePairs() {
        Drawn once = Drawn.from(TwoNames.untouched(PERSONS, Script.CYRILLIC));
        assertThat(Drawn.from(TwoNames.untouched(PERSONS, Script.CYRILLIC))).isEqualTo(once);
        List<Pair> pairs = SpeedPairs.from(PERSONS);
        assertThat(SpeedPairs.from(PERSONS.reversed())).isEqualTo(pairs).hasSize(SpeedPairs.SIZE);
    }
}

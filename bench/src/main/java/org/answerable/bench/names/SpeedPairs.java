package org.answerable.bench.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.answerable.names.Script;
import org.answerable.names.learn.Person;

/** The pairs that speed is measured on: half of them two names of one person, a quarter of persons who share a word, a quarter of any two. */
final class SpeedPairs {
    /** How many there are. */
    static final int SIZE = 20_000;

    private static final int SEED = 670;

    private SpeedPairs() {}

    /** Draws them; the same persons give the same pairs in the same order. */
    static List<Pair> from(List<Person> persons) {
        List<Pair> same = new ArrayList<>();
        List<Pair> random = new ArrayList<>();
        List<Pair> hard = new ArrayList<>();
        for (Script script : Script.values()) {
            Drawn drawn = Drawn.from(TwoNames.untouched(persons, script));
            same.addAll(drawn.same());
            random.addAll(drawn.random());
            hard.addAll(drawn.hard());
        }
        Random chance = new Random(SEED);
        List<Pair> pairs = new ArrayList<>();
        take(pairs, same, SIZE / 2, chance);
        take(pairs, hard, SIZE / 4, chance);
        take(pairs, random, SIZE - pairs.size(), chance);
        Collections.shuffle(pairs, chance);
        return List.copyOf(pairs);
    }

    /** Adds so many of them; all of them again and again when there are fewer. */
    private static void take(List<Pair> into, List<Pair> from, int many, Random chance) {
        Collections.shuffle(from, chance);
        for (int i = 0; i < many && !from.isEmpty(); i++) {
            into.add(from.get(i % from.size()));
        }
    }

    /** Pairs of persons that were written to a file as the peers read them. */
    static List<Pair> read(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> Pair.ofPersons(cells[1], cells[2], false))
                .toList();
    }
}

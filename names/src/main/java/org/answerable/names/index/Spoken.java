package org.answerable.names.index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.answerable.names.cost.Skeleton;
import org.answerable.names.match.Matching;
import org.answerable.names.parse.Reading;

/** One way to say a word that is sought. */
final class Spoken {
    private final byte[] sounds;
    private final float discount;
    private final int word;

    private Spoken(byte[] sounds, float discount, int word) {
        this.sounds = sounds;
        this.discount = discount;
        this.word = word;
    }

    /** The ways to say a word, with what a likeness that rests on each is multiplied by. */
    static List<Spoken> of(List<Reading> readings) {
        return of(readings, 0);
    }

    /** The same for one of several words, by its number. */
    static List<Spoken> of(List<Reading> readings, int word) {
        List<Spoken> all = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            all.add(new Spoken(reading.sounds(), Matching.discount(reading.why()), word));
        }
        return all;
    }

    /** The ways to say a word, all worth the same. */
    static List<Spoken> plain(List<Reading> readings) {
        return readings.stream()
                .map(reading -> new Spoken(reading.sounds(), 1, 0))
                .toList();
    }

    /** The one way to say words in a row; none when there is none. */
    static List<Spoken> of(byte[] sounds) {
        return sounds.length == 0 ? List.of() : List.of(new Spoken(sounds, 1, 0));
    }

    /** The same by their skeletons. */
    static Collection<List<Spoken>> bySkeleton(Collection<Spoken> all) {
        Map<ByteBuffer, List<Spoken>> groups = new LinkedHashMap<>();
        for (Spoken each : all) {
            groups.computeIfAbsent(ByteBuffer.wrap(Skeleton.of(each.sounds)), key -> new ArrayList<>())
                    .add(each);
        }
        return groups.values();
    }

    /** The word that it is a way to say. */
    int word() {
        return word;
    }

    byte[] sounds() {
        return sounds;
    }

    float discount() {
        return discount;
    }
}

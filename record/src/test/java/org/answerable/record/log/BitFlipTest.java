package org.answerable.record.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BitFlipTest {
    private static final int LENGTH = 6;
    private static final List<Entry> LOG = Logs.of(LENGTH);

    @Property(tries = 500)
    void anyFlippedBitInAnyFieldOfAnyEntryIsFound(
            @ForAll @IntRange(max = LENGTH - 1) int which,
            @ForAll @IntRange(max = 7) int field,
            @ForAll @IntRange(max = 255) int bit) {
        List<Entry> log = new ArrayList<>(LOG);
        Entry flipped = flip(LOG.get(which), field, bit);
        log.set(which, flipped);
        assertThat(Logs.verify(log).right()).isEqualTo(flipped.equals(LOG.get(which)));
    }

    /** Every bit of every byte behind the first line, which holds only the home's id. */
    @Test
    void anyFlippedBitInTheFileIsFound() throws IOException {
        byte[] file = Logs.file(Logs.of(4)).getBytes(StandardCharsets.US_ASCII);
        int start = "answerable-log 1 ".length() + 36 + 1;
        for (int bit = start * 8; bit < (file.length - 1) * 8; bit++) {
            byte[] copy = file.clone();
            copy[bit / 8] ^= (byte) (1 << (bit % 8));
            var log = new BufferedReader(new StringReader(new String(copy, StandardCharsets.ISO_8859_1)));
            assertThat(OutsideVerify.verify(log, List.of()).right())
                    .as("bit %d", bit)
                    .isFalse();
        }
    }

    private static Entry flip(Entry e, int field, int bit) {
        return switch (field) {
            case 0 ->
                new Entry(
                        e.sequence() ^ (1L << (bit % 63)),
                        e.at(),
                        e.actor(),
                        e.action(),
                        e.items(),
                        e.previous(),
                        e.hash());
            case 1 ->
                new Entry(e.sequence(), flip(e.at(), bit), e.actor(), e.action(), e.items(), e.previous(), e.hash());
            case 2 ->
                new Entry(e.sequence(), e.at(), flip(e.actor(), bit), e.action(), e.items(), e.previous(), e.hash());
            case 3 ->
                new Entry(e.sequence(), e.at(), e.actor(), flip(e.action(), bit), e.items(), e.previous(), e.hash());
            case 4 ->
                new Entry(e.sequence(), e.at(), e.actor(), e.action(), e.items(), flip(e.previous(), bit), e.hash());
            case 5 ->
                new Entry(e.sequence(), e.at(), e.actor(), e.action(), e.items(), e.previous(), flip(e.hash(), bit));
            default ->
                new Entry(
                        e.sequence(),
                        e.at(),
                        e.actor(),
                        e.action(),
                        flip(e.items(), field, bit),
                        e.previous(),
                        e.hash());
        };
    }

    private static List<Item> flip(List<Item> items, int field, int bit) {
        if (items.isEmpty()) {
            return items;
        }
        List<Item> flipped = new ArrayList<>(items);
        Item item = items.getLast();
        flipped.set(
                items.size() - 1,
                field == 6
                        ? new Item(item.kind(), flip(item.object(), bit), item.commitment())
                        : new Item(item.kind(), item.object(), flip(item.commitment(), bit)));
        return flipped;
    }

    private static Instant flip(Instant at, int bit) {
        return Instant.EPOCH.plus(ChronoUnit.MICROS.between(Instant.EPOCH, at) ^ (1L << (bit % 56)), ChronoUnit.MICROS);
    }

    private static UUID flip(UUID id, int bit) {
        long mask = 1L << (bit % 64);
        return bit < 128
                ? new UUID(id.getMostSignificantBits() ^ mask, id.getLeastSignificantBits())
                : new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ mask);
    }

    private static Hash flip(Hash hash, int bit) {
        byte[] bytes = hash.bytes();
        bytes[bit / 8] ^= (byte) (1 << (bit % 8));
        return new Hash(bytes);
    }

    /** A bit that stays within the letters of a word: others cannot be in an entry at all. */
    private static String flip(String word, int bit) {
        char[] letters = word.toCharArray();
        int at = bit % letters.length;
        letters[at] = Character.isLetter(letters[at]) ? (char) (letters[at] ^ 0x20) : letters[at];
        return new String(letters);
    }
}

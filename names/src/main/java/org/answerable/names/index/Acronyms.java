package org.answerable.names.index;

import java.io.IOException;
import java.nio.IntBuffer;
import java.util.Arrays;
import org.answerable.names.parse.Paired;

/**
 * Which entries have words in a row whose first letters spell something. What they spell is kept as a hash only: an entry too many does no harm,
 * for what is found is compared in full.
 */
final class Acronyms {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private final IntBuffer hashes;
    private final IntBuffer entries;

    /** Maps what {@link Builder} wrote. */
    Acronyms(SnapshotReader reader) throws IOException {
        hashes = reader.ints();
        entries = reader.ints();
    }

    /** The entries that spell a word. */
    int[] spelling(String word) {
        Ints found = new Ints();
        if (word.length() >= SHORTEST && word.length() <= LONGEST) {
            int hash = word.hashCode();
            for (int i = first(hash); i < hashes.limit() && hashes.get(i) == hash; i++) {
                found.add(entries.get(i));
            }
        }
        return found.sortedDistinct();
    }

    private int first(int hash) {
        int low = 0;
        int high = hashes.limit();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hashes.get(middle) < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Told of what the words of a name spell. */
    interface Spelled {
        /**
         * Letters that words in a row begin with.
         *
         * @param words which words, a bit for each
         */
        void spelled(String letters, int words);
    }

    /** Tells all that words of a name spell. */
    static void of(Paired name, Spelled spelled) {
        for (int start = 0; start < name.size(); start++) {
            StringBuilder letters = new StringBuilder(LONGEST);
            for (int i = start; i < name.size() && letters.length() < LONGEST; i++) {
                String text = name.word(i).text();
                if (text.length() < 2) {
                    break;
                }
                letters.append(text.charAt(0));
                if (letters.length() >= SHORTEST) {
                    spelled.spelled(letters.toString(), ((1 << letters.length()) - 1) << start);
                }
            }
        }
    }

    /** Gathers and writes them. */
    static final class Builder {
        private final Longs found = new Longs();

        void add(Paired name, int entry) {
            of(name, (letters, words) -> found.add(((long) letters.hashCode() << Integer.SIZE) | entry));
        }

        void write(SnapshotWriter writer) throws IOException {
            long[] sorted = found.toArray();
            Arrays.sort(sorted);
            int[] half = new int[sorted.length];
            Arrays.setAll(half, i -> (int) (sorted[i] >> Integer.SIZE));
            writer.ints(half, half.length);
            Arrays.setAll(half, i -> (int) sorted[i]);
            writer.ints(half, half.length);
        }
    }
}

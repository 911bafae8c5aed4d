package org.answerable.names.index;

import java.util.Arrays;

/** Which entries a question has come across, and which parts of it each word of the index may stand for. For one thread and one question at a time. */
final class Seen {
    private final int[] entries;
    private final long[] parts;
    private final Ints marked = new Ints();
    private int round;

    Seen(int entries, int words) {
        this.entries = new int[entries];
        this.parts = new long[words];
    }

    /** Nothing was seen yet. */
    Seen begun() {
        if (++round == Integer.MAX_VALUE) {
            Arrays.fill(entries, 0);
            round = 1;
        }
        for (int i = 0; i < marked.size(); i++) {
            parts[marked.get(i)] = 0;
        }
        marked.clear();
        return this;
    }

    /** Whether an entry is seen for the first time. */
    boolean first(int entry) {
        boolean first = entries[entry] != round;
        entries[entry] = round;
        return first;
    }

    /** A word may stand for one part more. */
    void mark(int word, int part) {
        if (parts[word] == 0) {
            marked.add(word);
        }
        parts[word] |= 1L << part;
    }

    /** What a word may stand for, a bit for each part. */
    long parts(int word) {
        return parts[word];
    }
}

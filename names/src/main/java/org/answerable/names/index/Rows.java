package org.answerable.names.index;

import java.io.IOException;
import java.nio.IntBuffer;

/** Rows of numbers of different lengths, mapped. */
final class Rows {
    private final IntBuffer starts;
    private final IntBuffer values;

    /** Maps what {@link #write} wrote. */
    Rows(SnapshotReader reader) throws IOException {
        starts = reader.ints();
        values = reader.ints();
    }

    /**
     * Writes rows.
     *
     * @param starts where each begins among the values, and where the last ends
     */
    static void write(Ints starts, Ints values, SnapshotWriter writer) throws IOException {
        writer.ints(starts.array(), starts.size());
        writer.ints(values.array(), values.size());
    }

    /** Writes the rows turned: for each value the numbers of the rows that hold it, each once, in their order. */
    static void writeTurned(Ints starts, Ints values, int distinct, SnapshotWriter writer) throws IOException {
        int[] counts = new int[distinct + 1];
        int[] last = new int[distinct];
        for (int row = 0; row + 1 < starts.size(); row++) {
            for (int i = starts.get(row); i < starts.get(row + 1); i++) {
                if (last[values.get(i)] != row + 1) {
                    last[values.get(i)] = row + 1;
                    counts[values.get(i) + 1]++;
                }
            }
        }
        for (int value = 0; value < distinct; value++) {
            counts[value + 1] += counts[value];
            last[value] = counts[value];
        }
        int[] turned = new int[counts[distinct]];
        for (int row = 0; row + 1 < starts.size(); row++) {
            for (int i = starts.get(row); i < starts.get(row + 1); i++) {
                int value = values.get(i);
                if (last[value] == counts[value] || turned[last[value] - 1] != row) {
                    turned[last[value]++] = row;
                }
            }
        }
        writer.ints(counts, counts.length);
        writer.ints(turned, turned.length);
    }

    int count() {
        return starts.limit() - 1;
    }

    int start(int row) {
        return starts.get(row);
    }

    int end(int row) {
        return starts.get(row + 1);
    }

    int value(int place) {
        return values.get(place);
    }

    int length(int row) {
        return end(row) - start(row);
    }
}

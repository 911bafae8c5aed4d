package org.answerable.names.index;

import java.util.Arrays;

/** Numbers in a row that grows. */
final class Ints {
    private int[] values = new int[16];
    private int size;

    void add(int... more) {
        for (int value : more) {
            add(value);
        }
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int get(int place) {
        return values[place];
    }

    void set(int place, int value) {
        values[place] = value;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** The array itself, longer than what is in it. */
    int[] array() {
        return values;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}

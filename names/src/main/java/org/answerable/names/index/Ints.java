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

    void addAll(int[] more) {
        if (size + more.length > values.length) {
            values = Arrays.copyOf(values, Math.max(2 * size, size + more.length));
        }
        System.arraycopy(more, 0, values, size, more.length);
        size += more.length;
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

    /** All of them in their order, each once. */
    int[] sortedDistinct() {
        Arrays.sort(values, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        return Arrays.copyOf(values, kept);
    }

    /** The array itself, longer than what is in it. */
    int[] array() {
        return values;
    }
}

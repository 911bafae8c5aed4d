package org.answerable.names.index;

import java.util.Arrays;

/** Bytes in a row that grows. */
final class Bytes {
    private byte[] values = new byte[16];
    private int size;

    void add(byte value) {
        room(1);
        values[size++] = value;
    }

    void addAll(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, values, size, more.length);
        size += more.length;
    }

    private void room(int more) {
        if (size + more > values.length) {
            values = Arrays.copyOf(values, Math.max(2 * size, size + more));
        }
    }

    byte get(int place) {
        return values[place];
    }

    int size() {
        return size;
    }

    /** The array itself, longer than what is in it. */
    byte[] array() {
        return values;
    }
}

package org.answerable.record.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads canonical content that has only texts, to show that nothing in it is ambiguous. */
final class ContentReader {
    private ContentReader() {}

    static SortedMap<String, String> texts(byte[] canonical) {
        ByteBuffer bytes = ByteBuffer.wrap(canonical);
        SortedMap<String, String> fields = new TreeMap<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            String name = text(bytes);
            if (bytes.get() != 'T' || bytes.get() != 1) {
                throw new IllegalArgumentException("not a present text: " + name);
            }
            int length = bytes.getInt();
            int before = bytes.position();
            fields.put(name, text(bytes));
            if (bytes.position() - before != length) {
                throw new IllegalArgumentException("wrong length: " + name);
            }
        }
        if (bytes.hasRemaining()) {
            throw new IllegalArgumentException("something follows");
        }
        return fields;
    }

    private static String text(ByteBuffer bytes) {
        byte[] text = new byte[bytes.getInt()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}

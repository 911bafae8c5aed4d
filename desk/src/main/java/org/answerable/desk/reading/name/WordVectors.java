package org.answerable.desk.reading.name;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The navec vectors of 250,000 Russian words. Each word is a hundred numbers under 256, and each of these stands for three of the vector's
 * three hundred. Words are found by a hash of 64 bits, so that they need not be kept.
 */
final class WordVectors {
    static final String MODEL = "ru/navec_news_v1_1B_250K_300d_100q.tar";
    /** Numbers in a vector. */
    static final int LENGTH = 300;

    private static final int HEADER = 4 * Integer.BYTES;
    private static final int SLOTS = 1 << 19;

    private final int parts;
    private final int centroids;
    private final int each;
    private final byte[] indexes;
    private final float[] codes;
    private final long[] keys = new long[SLOTS];
    private final int[] ids = new int[SLOTS];
    private final int unknown;

    private WordVectors(ByteBuffer quantised, byte[] vocabulary) {
        int words = quantised.getInt();
        int length = quantised.getInt();
        this.parts = quantised.getInt();
        this.centroids = quantised.getInt();
        this.each = length / parts;
        this.indexes = new byte[words * parts];
        quantised.position(HEADER).get(indexes);
        this.codes = new float[parts * centroids * each];
        quantised.slice().order(quantised.order()).asFloatBuffer().get(codes);
        int counts = ByteBuffer.wrap(vocabulary).order(ByteOrder.LITTLE_ENDIAN).getInt();
        int from = Integer.BYTES * (1 + counts);
        String text = new String(vocabulary, from, vocabulary.length - from, StandardCharsets.UTF_8);
        int id = 0;
        for (int start = 0; start <= text.length() && id < words; id++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            put(hash(text, start, end), id);
            start = end + 1;
        }
        this.unknown = find(hash("<unk>", 0, 5), 0);
    }

    static WordVectors load(Models models) {
        Archive archive = Archive.of(models, MODEL);
        return new WordVectors(archive.bytes("pq.bin"), archive.unzipped("vocab.bin"));
    }

    /** The number of a word in small letters; that of all unknown ones when it is not among them. */
    int id(String word) {
        return find(hash(word, 0, word.length()), unknown);
    }

    /** Writes the vector of a word. */
    void vector(int id, float[] into) {
        for (int part = 0; part < parts; part++) {
            int code = (part * centroids + (indexes[id * parts + part] & 0xff)) * each;
            System.arraycopy(codes, code, into, part * each, each);
        }
    }

    private void put(long key, int id) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        keys[slot] = key;
        ids[slot] = id;
    }

    private int find(long key, int otherwise) {
        for (int slot = slot(key); keys[slot] != 0; slot = (slot + 1) & (SLOTS - 1)) {
            if (keys[slot] == key) {
                return ids[slot];
            }
        }
        return otherwise;
    }

    private static int slot(long key) {
        return (int) (key >>> 45);
    }

    private static long hash(String text, int start, int end) {
        long hash = 0xcbf29ce484222325L;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0x9e3779b97f4a7c15L;
        return hash == 0 ? 1 : hash;
    }
}

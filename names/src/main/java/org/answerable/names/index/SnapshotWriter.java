package org.answerable.names.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * Writes the sections of a snapshot one after the other: the length of each in bytes (eight bytes, little-endian), its contents, zeros up to a
 * multiple of eight; at the end the CRC-32C of all of it. {@link SnapshotReader} asks for them in the same order.
 */
final class SnapshotWriter implements Closeable {
    /** Eight letters that tell what the file is, and which layout of it. */
    static final long MAGIC = 0x3130_534D_4E53_4E41L;

    private static final int CHUNK = 1 << 16;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C sum = new CRC32C();

    SnapshotWriter(Path path) throws IOException {
        file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        putLong(MAGIC);
    }

    void ints(int[] values, int count) throws IOException {
        putLong((long) count * Integer.BYTES);
        for (int i = 0; i < count; i++) {
            room(Integer.BYTES);
            buffer.putInt(values[i]);
        }
        if ((count & 1) != 0) {
            room(Integer.BYTES);
            buffer.putInt(0);
        }
    }

    void bytes(byte[] values, int count) throws IOException {
        putLong(count);
        for (int i = 0; i < count; i++) {
            room(1);
            buffer.put(values[i]);
        }
        for (int i = count; (i & (Long.BYTES - 1)) != 0; i++) {
            room(1);
            buffer.put((byte) 0);
        }
    }

    private void putLong(long value) throws IOException {
        room(Long.BYTES);
        buffer.putLong(value);
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        sum.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
        buffer.clear();
    }

    /** Puts the check sum at the end and waits until all of it is on the disk. */
    void finish() throws IOException {
        flush();
        putLong(sum.getValue());
        flush();
        file.force(true);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

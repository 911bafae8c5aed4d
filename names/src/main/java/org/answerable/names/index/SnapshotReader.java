package org.answerable.names.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Maps the sections of a snapshot into memory, in the order in which {@link SnapshotWriter} wrote them. What is mapped outlives the reader. */
final class SnapshotReader implements AutoCloseable {
    private static final int CHUNK = 1 << 30;

    private final Path path;
    private final FileChannel file;
    private final long end;
    private long at;

    SnapshotReader(Path path) throws IOException {
        this.path = path;
        this.file = FileChannel.open(path, StandardOpenOption.READ);
        this.end = file.size() - Long.BYTES;
        if (end < Long.BYTES || number() != SnapshotWriter.MAGIC) {
            file.close();
            throw otherVersion();
        }
        if (sum() != map(end, Long.BYTES).getLong()) {
            file.close();
            throw new IOException(path + " is damaged: its check sum does not fit; build it again");
        }
    }

    /** What to throw when it was written by another version of the library, or is something else. */
    IOException otherVersion() {
        return new IOException(path + " is no index of names of this version; build it again");
    }

    IntBuffer ints() throws IOException {
        return bytes().asIntBuffer();
    }

    int[] intArray() throws IOException {
        IntBuffer mapped = ints();
        int[] values = new int[mapped.remaining()];
        mapped.get(values);
        return values;
    }

    ByteBuffer bytes() throws IOException {
        long length = number();
        if (length < 0 || length > Math.min(Integer.MAX_VALUE, end - at)) {
            throw new IOException(path + " is damaged: a part of it is longer than the file; build it again");
        }
        ByteBuffer section = map(at, length);
        at += (length + Long.BYTES - 1) & -Long.BYTES;
        return section;
    }

    byte[] byteArray() throws IOException {
        ByteBuffer mapped = bytes();
        byte[] values = new byte[mapped.remaining()];
        mapped.get(values);
        return values;
    }

    private long number() throws IOException {
        long number = map(at, Long.BYTES).getLong();
        at += Long.BYTES;
        return number;
    }

    private long sum() throws IOException {
        CRC32C sum = new CRC32C();
        for (long from = 0; from < end; from += CHUNK) {
            sum.update(map(from, Math.min(CHUNK, end - from)));
        }
        return sum.getValue();
    }

    private ByteBuffer map(long from, long length) throws IOException {
        MappedByteBuffer mapped = file.map(MapMode.READ_ONLY, from, length);
        return mapped.order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

package org.answerable.desk.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.SecretKey;

/**
 * Writes a sealed stream. <strong>Call {@link #finish()} when everything was written</strong>: only then the last part is written.
 * A stream that is closed without it, because something failed half way, opens as cut short and never as a shorter whole.
 * Uses two buffers of 64 KiB, however long the stream. Not thread-safe.
 */
public final class SealingOutputStream extends OutputStream {
    private final OutputStream out;
    private final Parts parts;
    private final byte[] clear = new byte[Parts.SIZE];
    private final byte[] sealed = new byte[Parts.PREFIX + Parts.SIZE + Parts.TAG];
    private int filled;
    private long number;
    private boolean finished;

    /**
     * Begins a sealed stream.
     *
     * @param out where it goes; closed with this stream
     * @param key a key of 256 bits that is used for this stream only
     * @param header what the caller wrote (or will write) before the stream and wants authenticated with it; not written here
     */
    public SealingOutputStream(OutputStream out, SecretKey key, byte[] header) {
        this.out = out;
        this.parts = new Parts(key, header);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (finished) {
            throw new IOException("the sealed stream is already finished");
        }
        int from = offset;
        int left = length;
        while (left > 0) {
            // A full part goes out only when more comes, because the last part is marked as such.
            if (filled == Parts.SIZE) {
                emit(false);
            }
            int taken = Math.min(left, Parts.SIZE - filled);
            System.arraycopy(bytes, from, clear, filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
        }
    }

    /** Writes the last part and flushes. Nothing can be written afterwards; a second call does nothing. */
    public void finish() throws IOException {
        if (!finished) {
            emit(true);
            finished = true;
            Arrays.fill(clear, (byte) 0);
            out.flush();
        }
    }

    private void emit(boolean last) throws IOException {
        int length = parts.seal(number, last, clear, filled, sealed);
        out.write(sealed, 0, length);
        number++;
        filled = 0;
    }

    /** Flushes what was sealed so far; what does not fill a part yet stays here. */
    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Closes the stream below, finished or not. */
    @Override
    public void close() throws IOException {
        finished = true;
        out.close();
    }
}

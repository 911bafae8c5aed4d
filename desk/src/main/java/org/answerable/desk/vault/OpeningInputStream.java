package org.answerable.desk.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import javax.crypto.SecretKey;
import org.answerable.desk.vault.BrokenSeal.Damage;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sealed stream. Every byte that it hands out was authenticated; the end ({@code -1}) comes only after the last part was seen and
 * nothing follows it. Otherwise it throws a {@link BrokenSeal} that says what is wrong, now and at every later read. What was read before
 * the damage is authentic but not the whole: do not act on it before the end. Uses two buffers of 64 KiB. Not thread-safe.
 */
public final class OpeningInputStream extends InputStream {
    /** How far away a part is looked for, to tell a moved part from a changed one. */
    private static final long NEIGHBOURS = 1024;

    private final InputStream in;
    private final Parts parts;
    private final byte[] clear = new byte[Parts.SIZE];
    private long number;
    private int position;
    private int filled;
    private boolean last;
    private @Nullable BrokenSeal broken;

    /**
     * Begins to open a sealed stream; nothing is read yet.
     *
     * @param in where it comes from, standing right behind the header; closed with this stream
     * @param key the key that it was sealed with
     * @param header the same header as when it was sealed
     */
    public OpeningInputStream(InputStream in, SecretKey key, byte[] header) {
        this.in = in;
        this.parts = new Parts(key, header);
    }

    @Override
    public int read() throws IOException {
        return advance() ? clear[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (!advance()) {
            return -1;
        }
        int taken = Math.min(length, filled - position);
        System.arraycopy(clear, position, bytes, offset, taken);
        position += taken;
        return taken;
    }

    /** Whether there is a byte to hand out. */
    private boolean advance() throws IOException {
        if (broken != null) {
            throw new BrokenSeal(broken.damage(), "part " + (number + 1));
        }
        while (position == filled && !last) {
            try {
                nextPart();
            } catch (BrokenSeal e) {
                broken = e;
                throw e;
            }
        }
        return position < filled;
    }

    private void nextPart() throws IOException {
        position = 0;
        filled = 0;
        byte[] prefix = in.readNBytes(Parts.PREFIX);
        if (prefix.length < Parts.PREFIX) {
            throw broken(Damage.CUT_SHORT);
        }
        int mark = ByteBuffer.wrap(prefix).getInt();
        boolean isLast = mark < 0;
        int length = mark & ~Parts.LAST;
        if (length > Parts.SIZE || (!isLast && length != Parts.SIZE)) {
            throw broken(Damage.CHANGED);
        }
        byte[] sealed = in.readNBytes(length + Parts.TAG);
        if (sealed.length < length + Parts.TAG) {
            // When what is there is a whole last part, only the length before it was changed.
            boolean whole = parts.open(number, true, sealed, sealed.length, clear);
            throw broken(whole ? Damage.CHANGED : Damage.CUT_SHORT);
        }
        if (!parts.open(number, isLast, sealed, sealed.length, clear)) {
            throw broken(belongsElsewhere(isLast, sealed) ? Damage.OUT_OF_ORDER : Damage.CHANGED);
        }
        if (isLast && in.read() != -1) {
            throw broken(Damage.APPENDED);
        }
        filled = length;
        last = isLast;
        number++;
    }

    private boolean belongsElsewhere(boolean isLast, byte[] sealed) {
        for (long other = Math.max(0, number - NEIGHBOURS); other <= number + NEIGHBOURS; other++) {
            if (other != number && parts.open(other, isLast, sealed, sealed.length, clear)) {
                return true;
            }
        }
        return false;
    }

    private BrokenSeal broken(Damage damage) {
        return new BrokenSeal(damage, "part " + (number + 1));
    }

    @Override
    public int available() {
        return filled - position;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

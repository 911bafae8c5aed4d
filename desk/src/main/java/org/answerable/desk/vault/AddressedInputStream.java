package org.answerable.desk.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.answerable.record.log.Hash;

/** Hashes what is read and, at the end, compares it with the address that it was read from. */
final class AddressedInputStream extends FilterInputStream {
    private final MessageDigest digest = Hash.sha256();
    private final Hash address;
    private boolean ended;

    AddressedInputStream(InputStream in, Hash address) {
        super(in);
        this.address = address;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) == -1 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        if (count > 0) {
            digest.update(bytes, offset, count);
        } else if (count == -1 && !ended) {
            if (!new Hash(digest.digest()).equals(address)) {
                throw new BrokenSeal(BrokenSeal.Damage.CHANGED, "content (its SHA-256 is not its address)");
            }
            ended = true;
        }
        return count;
    }

    /** By reading: nothing goes unhashed. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(Math.max(0, count), Parts.SIZE)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

package org.answerable.desk.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.answerable.record.log.Hash;

/** How many bytes pass, and their SHA-256. */
final class Digest {
    private final MessageDigest sha256 = Hash.sha256();
    private long size;

    long size() {
        return size;
    }

    /** The hash in hexadecimal digits; to be asked once, when all have passed. */
    String sha256() {
        return new Hash(sha256.digest()).hex();
    }

    /** Bytes that pass on to another stream, which is not closed with this one. */
    OutputStream to(OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
                sha256.update(bytes, offset, length);
                size += length;
            }
        };
    }

    /** Bytes that come from another stream, which is not closed with this one. */
    InputStream from(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = in.read(bytes, offset, length);
                if (count > 0) {
                    sha256.update(bytes, offset, count);
                    size += count;
                }
                return count;
            }

            @Override
            public long skip(long count) {
                return 0; // what was skipped would be missing from the hash
            }

            @Override
            public boolean markSupported() {
                return false;
            }

            @Override
            public void close() {
                // the archive goes on
            }
        };
    }
}

package org.answerable.record.log;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * 32 random bytes that stand before the content in a {@link Commitment}. Without the salt nobody can test guesses of the content against
 * the commitment, so erasing content and salt leaves nothing to find out. Kept beside the content, never in the log.
 */
public final class Salt {
    /** Bytes in a salt. */
    public static final int LENGTH = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    /** @param bytes exactly 32 bytes; copied */
    public Salt(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a salt has " + LENGTH + " bytes, not " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    /** A new salt from the operating system's random source. */
    public static Salt fresh() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new Salt(bytes);
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Salt salt && MessageDigest.isEqual(bytes, salt.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Never the bytes: a salt in a server's output would undo an erasure. */
    @Override
    public String toString() {
        return "Salt[hidden]";
    }
}

package org.answerable.record.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 hash (FIPS 180-4): 32 bytes, equal to another when all bytes are. Printed as 64 lower-case hexadecimal digits.
 */
public final class Hash {
    /** Bytes in a hash. */
    public static final int LENGTH = 32;

    /** 32 zero bytes: what stands where there is nothing to hash, as before the first entry of a log. */
    public static final Hash ZERO = new Hash(new byte[LENGTH]);

    private final byte[] bytes;

    /** @param bytes exactly 32 bytes; copied */
    public Hash(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    /** The SHA-256 of these bytes. */
    public static Hash of(byte[] content) {
        return new Hash(sha256().digest(content));
    }

    /**
     * Reads 64 hexadecimal digits; capitals and white space around or between them are accepted, because people type hashes.
     *
     * @throws Refusal when it is anything else
     */
    public static Hash parse(String text) {
        String digits = text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{64}")) {
            throw new Refusal("this is not a SHA-256 hash (64 hexadecimal digits), check what was typed or pasted: "
                    + (text.length() > 80 ? text.substring(0, 80) + "…" : text));
        }
        return new Hash(HexFormat.of().parseHex(digits));
    }

    /** A fresh SHA-256 digest, which every Java runtime has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The same as {@link #hex()}. */
    @Override
    public String toString() {
        return hex();
    }
}

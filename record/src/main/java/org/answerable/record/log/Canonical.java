package org.answerable.record.log;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * The bytes that are hashed and signed. Numbers are big-endian and of fixed width, texts and byte strings follow their length, so that
 * two different sequences of values never give the same bytes. The first value is always a domain: bytes made for one purpose can
 * not be taken for those of another.
 */
final class Canonical {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    private Canonical() {}

    static Canonical of(String domain) {
        return new Canonical().text(domain);
    }

    static Canonical empty() {
        return new Canonical();
    }

    Canonical octet(int value) {
        out.write(value);
        return this;
    }

    Canonical integer(int value) {
        return fixed(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    Canonical number(long value) {
        return fixed(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    /** Seconds since 1970 and microseconds: the precision that the database keeps. */
    Canonical instant(Instant value) {
        if (value.getNano() % 1000 != 0) {
            throw new IllegalArgumentException("finer than a microsecond, which no database of ours keeps: " + value);
        }
        return number(value.getEpochSecond()).integer(value.getNano() / 1000);
    }

    Canonical uuid(UUID value) {
        return number(value.getMostSignificantBits()).number(value.getLeastSignificantBits());
    }

    Canonical hash(Hash value) {
        return fixed(value.bytes());
    }

    Canonical text(String value) {
        try {
            // The encoder refuses half a surrogate pair; String.getBytes would make it a question mark, and two texts
            // one.
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes(bytes);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "text with half a character (an unpaired surrogate) cannot be logged", e);
        }
    }

    Canonical bytes(byte[] value) {
        return integer(value.length).fixed(value);
    }

    /** Bytes whose number is known from their place. */
    Canonical fixed(byte[] value) {
        out.writeBytes(value);
        return this;
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    Hash hash() {
        return Hash.of(toBytes());
    }
}

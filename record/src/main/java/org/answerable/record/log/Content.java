package org.answerable.record.log;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an object holds, as named and typed fields, for a {@link Commitment}. Fields are put in the order of their names, so the order of
 * the calls does not matter; a name is used once. An absent value ({@code null}) is a field too: it differs from an empty text and from
 * no field. Texts are taken as they are: they are not normalised, and two that look alike may differ.
 *
 * <p>The bytes: the number of fields, then for each its name, a letter for its type, one byte 0 (absent) or 1, and the value's bytes
 * after their length. Not thread-safe.
 */
public final class Content {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_.]{0,63}");

    private final SortedMap<String, byte[]> fields = new TreeMap<>();

    /** Content without fields. */
    public Content() {}

    /**
     * A text, as it is.
     *
     * @param name lower-case letters, digits, underscore and dot, once per content
     * @throws IllegalArgumentException when the text holds half of a surrogate pair, which no encoding can keep
     */
    public Content text(String name, @Nullable String value) {
        return put(name, 'T', value, (bytes, given) -> bytes.text(given));
    }

    /** A whole number. */
    public Content number(String name, long value) {
        return number(name, BigDecimal.valueOf(value));
    }

    /** A whole number that may be absent. */
    public Content number(String name, @Nullable Long value) {
        return number(name, value == null ? null : BigDecimal.valueOf(value));
    }

    /** A decimal number, by its value: 2.50 and 2.5 are the same content. */
    public Content number(String name, @Nullable BigDecimal value) {
        return put(name, 'N', value, (bytes, given) -> {
            BigDecimal shortest = given.stripTrailingZeros();
            bytes.bytes(shortest.unscaledValue().toByteArray()).integer(shortest.scale());
        });
    }

    /**
     * A moment, in whole microseconds.
     *
     * @throws IllegalArgumentException when it is finer; truncate it where it is made, so that what is stored and what is logged agree
     */
    public Content instant(String name, @Nullable Instant value) {
        return put(name, 'I', value, (bytes, given) -> bytes.instant(given));
    }

    /** The id of another object. */
    public Content uuid(String name, @Nullable UUID value) {
        return put(name, 'U', value, (bytes, given) -> bytes.uuid(given));
    }

    /** Bytes, such as the hash of a stored file. */
    public Content bytes(String name, byte @Nullable [] value) {
        return put(name, 'B', value, (bytes, given) -> bytes.bytes(given));
    }

    private <T> Content put(String name, char type, @Nullable T value, Encoder<T> encoder) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a field name (lower-case letters, digits, _ and .): " + name);
        }
        Canonical field = Canonical.empty().octet(type).octet(value == null ? 0 : 1);
        if (value != null) {
            Canonical encoded = Canonical.empty();
            encoder.encode(encoded, value);
            field.bytes(encoded.toBytes());
        }
        if (fields.putIfAbsent(name, field.toBytes()) != null) {
            throw new IllegalArgumentException("the field was given twice: " + name);
        }
        return this;
    }

    /** The canonical bytes: equal exactly when the contents are. */
    byte[] canonical() {
        Canonical bytes = Canonical.empty().integer(fields.size());
        fields.forEach((name, field) -> bytes.text(name).fixed(field));
        return bytes.toBytes();
    }

    @FunctionalInterface
    private interface Encoder<T> {
        void encode(Canonical bytes, T value);
    }
}

package org.answerable.record;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * New identifiers: version 7 of RFC 9562, ordered by time so that what was recorded later sorts later and index pages stay warm.
 *
 * <p>They reveal the millisecond in which something was recorded and nothing else.
 */
public final class Identifier {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Identifier() {}

    /** A new identifier, unique in practice across machines. */
    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /**
     * An identifier as a person typed it.
     *
     * @throws Refusal when the text is not an identifier
     */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw new Refusal("“" + text.strip() + "” is not an identifier; copy it from the page or from `list`", e);
        }
    }

    /** Whether the text has the form of an identifier. */
    public static boolean looksLikeOne(String text) {
        return text.strip().matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}

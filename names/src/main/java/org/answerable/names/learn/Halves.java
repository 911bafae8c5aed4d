package org.answerable.names.learn;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The halves into which labelled data is split for good: one that the library may be tuned on, and one that it is only measured on. Which half a
 * row belongs to is a bit of the SHA-256 of what identifies it, so that no person and no pair is ever on both sides.
 */
public final class Halves {
    private Halves() {}

    /** Whether a person, by the Wikidata identifier, may be tuned on: the second lowest bit of the first byte of the hash is not set. */
    public static boolean tunedPerson(String qid) {
        return (firstByte(qid) & 2) == 0;
    }

    /** Whether a pair of names may be tuned on, in whatever order they stand: the lowest bit of the first byte is not set. */
    public static boolean tunedPair(String one, String other) {
        String[] sorted = {one, other};
        Arrays.sort(sorted);
        return (firstByte(sorted[0] + "\t" + sorted[1]) & 1) == 0;
    }

    private static int firstByte(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))[0];
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

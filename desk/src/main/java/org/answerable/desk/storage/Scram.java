package org.answerable.desk.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The form in which PostgreSQL keeps a password (SCRAM-SHA-256, RFC 5802 and RFC 7677). It proves the password without holding it, so it
 * may stand in SQL that is logged or shown to an administrator.
 */
final class Scram {
    /**
     * Iterations make guessing dear. Nobody guesses 256 random bits, and 4096 of them are a third of the time that a command needs to open
     * a running database.
     */
    private static final int ITERATIONS = 1;

    private Scram() {}

    /** {@code SCRAM-SHA-256$iterations:salt$stored key:server key}, for {@code create role … password '…'}. For random passwords of ASCII. */
    static String verifier(String password) {
        var salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        try {
            byte[] salted = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 256))
                    .getEncoded();
            byte[] stored = MessageDigest.getInstance("SHA-256").digest(mac(salted, "Client Key"));
            return "SCRAM-SHA-256$%d:%s$%s:%s"
                    .formatted(ITERATIONS, base64(salt), base64(stored), base64(mac(salted, "Server Key")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2 and SHA-256", e);
        }
    }

    private static byte[] mac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

package org.answerable.desk.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Small secrets under a key: a random nonce of 12 bytes, then AES-256-GCM with the purpose as associated data. */
final class KeyWrap {
    static final int KEY = 32;
    static final int OVERHEAD = 12 + 16;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;

    private KeyWrap() {}

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static SecretKey aes(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    static byte[] wrap(SecretKey key, byte[] secret, String purpose) {
        byte[] nonce = random(NONCE);
        try {
            byte[] wrapped = cipher(Cipher.ENCRYPT_MODE, key, nonce, purpose).doFinal(secret);
            byte[] all = Arrays.copyOf(nonce, NONCE + wrapped.length);
            System.arraycopy(wrapped, 0, all, NONCE, wrapped.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when it was wrapped under another key or for another purpose, or was changed. */
    static Optional<byte[]> unwrap(SecretKey key, byte[] wrapped, String purpose) {
        if (wrapped.length < OVERHEAD) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(wrapped, NONCE), purpose)
                    .doFinal(wrapped, NONCE, wrapped.length - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String purpose)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(("answerable/wrap/1 " + purpose).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

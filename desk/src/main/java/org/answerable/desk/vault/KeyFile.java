package org.answerable.desk.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKey;
import org.answerable.record.Refusal;
import org.answerable.record.log.Hash;
import org.jspecify.annotations.Nullable;

/**
 * The text of a key file: one line that says what it is ({@code answerable-vault-key 1 plain} or {@code … sealed}), one line of base64.
 * Plain: the 32 bytes of the key and 8 of their SHA-256. Sealed: the {@link PassphraseLock}'s header, then the key wrapped under it.
 */
final class KeyFile {
    private static final String PLAIN = "answerable-vault-key 1 plain";
    private static final String SEALED = "answerable-vault-key 1 sealed";
    private static final String PURPOSE = "master key";
    private static final int SUM = 8;

    private KeyFile() {}

    static byte[] write(SecretKey master, char @Nullable [] passphrase, Argon2Cost cost) {
        byte[] key = master.getEncoded();
        if (passphrase == null) {
            return text(PLAIN, join(key, Arrays.copyOf(Hash.of(key).bytes(), SUM)));
        }
        PassphraseLock lock = PassphraseLock.fresh(passphrase, cost);
        return text(SEALED, join(lock.header(), KeyWrap.wrap(lock.key(), key, PURPOSE)));
    }

    static boolean isSealed(String text) {
        return text.startsWith(SEALED);
    }

    /** @throws Refusal when the text is damaged, or the passphrase is missing or wrong */
    static SecretKey read(String text, char @Nullable [] passphrase) {
        boolean sealed = isSealed(text);
        String first = sealed ? SEALED : PLAIN;
        byte[] bytes;
        try {
            bytes = Base64.getDecoder()
                    .decode(text.substring(Math.min(text.length(), first.length()))
                            .strip());
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
        if (!text.equals(new String(text(first, bytes), StandardCharsets.US_ASCII))) {
            throw damaged();
        }
        return sealed ? sealed(bytes, passphrase) : plain(bytes);
    }

    private static SecretKey plain(byte[] bytes) {
        byte[] key = Arrays.copyOf(bytes, KeyWrap.KEY);
        byte[] sum = Arrays.copyOf(Hash.of(key).bytes(), SUM);
        if (!Arrays.equals(bytes, join(key, sum))) {
            throw damaged();
        }
        return KeyWrap.aes(key);
    }

    private static SecretKey sealed(byte[] bytes, char @Nullable [] passphrase) {
        if (bytes.length != PassphraseLock.LENGTH + KeyWrap.KEY + KeyWrap.OVERHEAD) {
            throw damaged();
        }
        if (passphrase == null) {
            throw new Refusal("the vault's key is sealed with a passphrase; give the passphrase");
        }
        byte[] header = Arrays.copyOf(bytes, PassphraseLock.LENGTH);
        PassphraseLock lock = PassphraseLock.open(header, passphrase, "the vault's key");
        return KeyWrap.unwrap(lock.key(), Arrays.copyOfRange(bytes, PassphraseLock.LENGTH, bytes.length), PURPOSE)
                .map(KeyWrap::aes)
                .orElseThrow(KeyFile::damaged);
    }

    private static Refusal damaged() {
        return new Refusal(
                "the vault's key file is damaged; bring it back from a backup, without it no stored file can be opened");
    }

    private static byte[] text(String first, byte[] bytes) {
        return (first + "\n" + Base64.getEncoder().encodeToString(bytes) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}

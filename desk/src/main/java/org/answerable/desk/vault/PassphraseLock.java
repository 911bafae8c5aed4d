package org.answerable.desk.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.SecretKey;
import org.answerable.record.Refusal;
import org.answerable.record.log.Hash;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A key made from a passphrase by Argon2id (RFC 9106), and the {@value #LENGTH} bytes from which it can be made again: 8 of magic, memory,
 * passes and lanes (4 each), 16 of salt, 16 that only the right passphrase gives, and 8 of SHA-256 over all these, which tells damage from
 * a wrong passphrase. The 16 bytes also tie the key to one passphrase: AES-GCM by itself would let one file open under two.
 *
 * <p>Passphrases are taken as UTF-8 in normal form C, since keyboards differ in how they send accented letters.
 */
final class PassphraseLock {
    static final int LENGTH = 8 + 3 * 4 + 16 + 16 + 8;

    private static final byte[] MAGIC = "ANSPASS1".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_AT = 20;
    private static final int CHECK_AT = 36;
    private static final int SUM_AT = 52;
    private static final int LEAST_CHARACTERS = 8;

    private final byte[] header;
    private final SecretKey key;

    private PassphraseLock(byte[] header, SecretKey key) {
        this.header = header;
        this.key = key;
    }

    static PassphraseLock fresh(char[] passphrase, Argon2Cost cost) {
        if (passphrase.length < LEAST_CHARACTERS) {
            throw new Refusal("the passphrase has fewer than " + LEAST_CHARACTERS
                    + " characters; take several words that belong to no text");
        }
        ByteBuffer header = ByteBuffer.allocate(LENGTH).put(MAGIC);
        header.putInt(cost.memory()).putInt(cost.passes()).putInt(cost.lanes());
        byte[] salt = KeyWrap.random(16);
        byte[] derived = derive(passphrase, salt, cost);
        header.put(salt).put(derived, KeyWrap.KEY, 16);
        header.put(sum(header.array()), 0, 8);
        return new PassphraseLock(header.array(), KeyWrap.aes(Arrays.copyOf(derived, KeyWrap.KEY)));
    }

    /**
     * Makes the key again.
     *
     * @param what is locked, for the sentence: "the backup"
     * @throws Refusal when the header is damaged or the passphrase is another
     */
    static PassphraseLock open(byte[] header, char[] passphrase, String what) {
        if (header.length != LENGTH || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new Refusal(
                    what
                            + " does not begin as one sealed with a passphrase by this program; check that it is the right file");
        }
        if (!Arrays.equals(header, SUM_AT, LENGTH, sum(header), 0, 8)) {
            throw new Refusal(what + " is damaged in its first " + LENGTH + " bytes; use another copy");
        }
        ByteBuffer fields = ByteBuffer.wrap(header);
        Argon2Cost cost = new Argon2Cost(fields.getInt(8), fields.getInt(12), fields.getInt(16));
        byte[] derived = derive(passphrase, Arrays.copyOfRange(header, SALT_AT, CHECK_AT), cost);
        byte[] check = Arrays.copyOfRange(derived, KeyWrap.KEY, KeyWrap.KEY + 16);
        if (!MessageDigest.isEqual(check, Arrays.copyOfRange(header, CHECK_AT, SUM_AT))) {
            throw new Refusal("this is not the passphrase of " + what + "; nothing was changed, try again");
        }
        return new PassphraseLock(header.clone(), KeyWrap.aes(Arrays.copyOf(derived, KeyWrap.KEY)));
    }

    byte[] header() {
        return header.clone();
    }

    SecretKey key() {
        return key;
    }

    private static byte[] derive(char[] passphrase, byte[] salt, Argon2Cost cost) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] bytes = encode(passphrase);
        byte[] derived = new byte[KeyWrap.KEY + 16];
        generator.generateBytes(bytes, derived);
        Arrays.fill(bytes, (byte) 0);
        return derived;
    }

    private static byte[] encode(char[] passphrase) {
        CharBuffer typed = CharBuffer.wrap(passphrase);
        CharBuffer normal = Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? typed
                : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFC));
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(normal);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }

    private static byte[] sum(byte[] header) {
        return Hash.of(Arrays.copyOf(header, SUM_AT)).bytes();
    }
}

package org.answerable.desk.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.answerable.record.log.Hash;

/**
 * The parts of one sealed stream. Each is four bytes (the highest bit: this is the last part; the others: its length in clear), the
 * encrypted bytes and a tag of 16 bytes. All parts but the last hold exactly {@link #SIZE} bytes; there is always a last one.
 *
 * <p>The nonce is the part's number and the last-part mark, so a part fits in one place only. It never repeats under a key, because each
 * stream has its own. The four bytes need no protection of their own: they only say where to cut, and a wrong cut does not authenticate.
 */
final class Parts {
    static final int SIZE = 64 * 1024;
    static final int PREFIX = 4;
    static final int TAG = 16;
    static final int LAST = 0x8000_0000;

    private final Cipher cipher;
    private final SecretKey key;
    private final byte[] associated;

    /** @param header what stands before the parts and must be authenticated with each */
    Parts(SecretKey key, byte[] header) {
        this.key = key;
        MessageDigest digest = Hash.sha256();
        digest.update("answerable/seal/1\n".getBytes(StandardCharsets.US_ASCII));
        this.associated = digest.digest(header);
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Seals a part into {@code out}, prefix included; returns how many bytes that gave. */
    int seal(long number, boolean last, byte[] clear, int length, byte[] out) {
        ByteBuffer.wrap(out).putInt(last ? length | LAST : length);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, nonce(number, last));
            cipher.updateAAD(associated);
            return PREFIX + cipher.doFinal(clear, 0, length, out, PREFIX);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a part (without its prefix) into {@code clear}; false when it does not authenticate, and then nothing is in it. */
    boolean open(long number, boolean last, byte[] sealed, int length, byte[] clear) {
        if (length < TAG) {
            return false;
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, nonce(number, last));
            cipher.updateAAD(associated);
            cipher.doFinal(sealed, 0, length, clear, 0);
            return true;
        } catch (AEADBadTagException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GCMParameterSpec nonce(long number, boolean last) {
        byte[] nonce = new byte[12];
        ByteBuffer.wrap(nonce).putLong(3, number).put(11, (byte) (last ? 1 : 0));
        return new GCMParameterSpec(TAG * Byte.SIZE, nonce);
    }

    /** How many bytes in clear a whole sealed stream of this length holds; -1 when no sealed stream has this length. */
    static long clearLength(long sealed) {
        long overhead = PREFIX + TAG;
        long parts = Math.max(1, (sealed + SIZE + overhead - 1) / (SIZE + overhead));
        long clear = sealed - parts * overhead;
        return clear < 0 || (parts > 1 && clear <= (parts - 1) * SIZE) ? -1 : clear;
    }
}

package org.answerable.desk.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.answerable.record.Refusal;

/**
 * Streams sealed with a passphrase, for backups: a header with salt and Argon2id settings (64 MiB, three passes, four lanes), then a
 * sealed stream whose every part authenticates the header. Nothing but the passphrase is needed to open it, on any machine.
 */
public final class PassphraseSeal {
    private PassphraseSeal() {}

    /**
     * Writes the header and begins to seal. Call {@link SealingOutputStream#finish()} at the end.
     *
     * @throws Refusal when the passphrase has fewer than eight characters
     */
    public static SealingOutputStream seal(OutputStream out, char[] passphrase) throws IOException {
        return seal(out, passphrase, Argon2Cost.RECOMMENDED);
    }

    static SealingOutputStream seal(OutputStream out, char[] passphrase, Argon2Cost cost) throws IOException {
        PassphraseLock lock = PassphraseLock.fresh(passphrase, cost);
        out.write(lock.header());
        return new SealingOutputStream(out, lock.key(), lock.header());
    }

    /**
     * Reads the header and begins to open; reading throws {@link BrokenSeal} where the stream was damaged.
     *
     * @throws Refusal when this is no such stream, its header is damaged, or the passphrase is another
     */
    public static OpeningInputStream open(InputStream in, char[] passphrase) throws IOException {
        byte[] header = in.readNBytes(PassphraseLock.LENGTH);
        PassphraseLock lock = PassphraseLock.open(header, passphrase, "this file");
        return new OpeningInputStream(in, lock.key(), header);
    }
}

package org.answerable.desk.vault;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.crypto.SecretKey;
import org.answerable.record.log.Hash;

/**
 * One file of the vault: 8 bytes of magic, the file's key wrapped by the master key for this very address, a sealed stream. As the address
 * is known only at the end of the content, the key is written last. A file that was given the name of another does not open.
 */
final class VaultFile {
    private static final byte[] MAGIC = "ANSVLT01".getBytes(StandardCharsets.US_ASCII);
    private static final int WRAPPED = KeyWrap.KEY + KeyWrap.OVERHEAD;

    /** Bytes before the sealed stream; without them the rest can never be read. */
    static final int HEADER = MAGIC.length + WRAPPED;

    private final FileChannel channel;
    private final SecretKey key = KeyWrap.aes(KeyWrap.random(KeyWrap.KEY));
    private final SealingOutputStream out;

    /** Begins to write into an empty file. */
    VaultFile(FileChannel channel) throws IOException {
        this.channel = channel;
        channel.position(HEADER);
        this.out = new SealingOutputStream(Channels.newOutputStream(channel), key, MAGIC);
    }

    OutputStream content() {
        return out;
    }

    /** Writes the end and the beginning, and waits until all is on the disk. */
    void finish(Keyring keys, Hash sha256) throws IOException {
        out.finish();
        ByteBuffer header = ByteBuffer.allocate(HEADER).put(MAGIC).put(keys.wrap(key.getEncoded(), purpose(sha256)));
        header.flip();
        while (header.hasRemaining()) {
            channel.write(header, header.position());
        }
        channel.force(true);
    }

    /**
     * Begins to read; the stream ends only when all was authentic and has the SHA-256 of the address.
     *
     * @throws java.nio.file.NoSuchFileException when there is no such file
     */
    static InputStream open(Path place, Keyring keys, Hash sha256) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(place), 2 * Parts.SIZE);
        try {
            SecretKey key = readKey(in, keys, sha256);
            return new AddressedInputStream(new OpeningInputStream(in, key, MAGIC), sha256);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static SecretKey readKey(InputStream in, Keyring keys, Hash sha256) throws IOException {
        byte[] header = in.readNBytes(HEADER);
        if (header.length < HEADER) {
            throw new BrokenSeal(BrokenSeal.Damage.CUT_SHORT, "header");
        }
        if (!Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new BrokenSeal(BrokenSeal.Damage.CHANGED, "header");
        }
        return keys.unwrap(Arrays.copyOfRange(header, MAGIC.length, HEADER), purpose(sha256))
                .map(KeyWrap::aes)
                .orElseThrow(() -> new BrokenSeal(BrokenSeal.Damage.CHANGED, "header"));
    }

    /** Whether the file opens and is as long as it should be: enough to know that storing it was completed, without reading it. */
    static boolean looksWhole(Path place, Keyring keys, Hash sha256, long size) throws IOException {
        try (InputStream in = Files.newInputStream(place)) {
            readKey(in, keys, sha256);
            return size(place) == size;
        } catch (BrokenSeal e) {
            return false;
        }
    }

    /** How long the content is, from how long the file is; -1 when no whole file has that length. */
    static long size(Path place) throws IOException {
        long sealed = Files.size(place) - HEADER;
        return sealed < 0 ? -1 : Parts.clearLength(sealed);
    }

    private static String purpose(Hash sha256) {
        return "vault file " + sha256.hex();
    }
}

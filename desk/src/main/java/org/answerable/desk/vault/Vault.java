package org.answerable.desk.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.stream.Stream;
import org.answerable.desk.vault.Integrity.Damaged;
import org.answerable.desk.vault.Integrity.Intact;
import org.answerable.desk.vault.Integrity.Missing;
import org.answerable.record.Refusal;
import org.answerable.record.log.Hash;

/**
 * The stored bytes of all sources: each content once, encrypted, at the address that is its SHA-256. Nothing is ever changed in place.
 * Safe for any number of threads and processes over one folder.
 */
public final class Vault {
    private static final int BUFFER = Parts.SIZE;

    private final VaultFolder folder;
    private final Keyring keys;

    /**
     * Opens the vault in this folder, made when missing, and clears up what killed processes left in it.
     *
     * @throws Refusal when the files in it were sealed with another master key
     */
    public Vault(Path vaultFolder, Keyring keys) throws IOException {
        this.folder = new VaultFolder(vaultFolder);
        this.keys = keys;
        checkKey();
        folder.removeLeftovers(VaultFile.HEADER);
    }

    private void checkKey() throws IOException {
        Path file = folder.root().resolve("key-id");
        try {
            if (!Files.exists(file)) {
                Durable.createWhole(file, (keys.id() + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (FileAlreadyExistsException e) {
            // Another process opened the vault for the first time at the same moment; its mark is compared like any
            // other.
        } catch (IOException e) {
            throw DiskFull.orElse(e, folder.root());
        }
        String expected = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        if (!expected.equals(keys.id())) {
            throw new Refusal("the files in " + folder.root() + " were sealed with another master key (" + expected
                    + ", not " + keys.id() + "); bring that key file back from a backup");
        }
    }

    /**
     * Stores a stream to its end. When this returns, the bytes survive a power cut; when it throws, nothing was stored.
     *
     * @param bytes read to the end, not closed
     * @param limit the most bytes to accept
     * @throws Refusal when there are more bytes than that, or the disk is full
     * @throws IOException when the stream cannot be read or the folder cannot be written
     */
    public Receipt store(InputStream bytes, long limit) throws IOException {
        try (Draft draft = folder.draft()) {
            VaultFile file = new VaultFile(draft.channel());
            MessageDigest digest = Hash.sha256();
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int count = bytes.read(buffer); count != -1; count = bytes.read(buffer)) {
                size += count;
                if (size > limit) {
                    throw new Refusal("the file is larger than the " + limit
                            + " bytes that may be stored; nothing of it was stored");
                }
                digest.update(buffer, 0, count);
                file.content().write(buffer, 0, count);
            }
            return keep(draft, file, new Hash(digest.digest()), size);
        } catch (IOException e) {
            throw DiskFull.orElse(e, folder.root());
        }
    }

    private Receipt keep(Draft draft, VaultFile file, Hash sha256, long size) throws IOException {
        if (isKept(sha256, size)) {
            return new Receipt(sha256, size, true);
        }
        file.finish(keys, sha256);
        boolean published = folder.publish(draft, sha256);
        if (!published && isKept(sha256, size)) {
            return new Receipt(sha256, size, true);
        }
        if (!published) {
            // What lies there cannot be opened, and these are the bytes that it should hold.
            folder.replace(draft, sha256);
        }
        return new Receipt(sha256, size, false);
    }

    private boolean isKept(Hash sha256, long size) throws IOException {
        try {
            if (VaultFile.looksWhole(folder.place(sha256), keys, sha256, size)) {
                folder.confirm(sha256);
                return true;
            }
        } catch (NoSuchFileException e) {
            return false;
        }
        return false;
    }

    /**
     * Opens a stored file. Every byte read is authentic; at the end all of them are compared with the address. Reading throws
     * {@link BrokenSeal} where the file is damaged.
     *
     * @throws Refusal when the vault does not have it
     */
    public InputStream open(Hash sha256) throws IOException {
        try {
            return VaultFile.open(folder.place(sha256), keys, sha256);
        } catch (NoSuchFileException e) {
            throw missing(sha256, e);
        }
    }

    /**
     * The size of a stored file in bytes, without reading it.
     *
     * @throws Refusal when the vault does not have it
     * @throws BrokenSeal when its length shows that it is damaged
     */
    public long size(Hash sha256) throws IOException {
        try {
            long size = VaultFile.size(folder.place(sha256));
            if (size < 0) {
                throw new BrokenSeal(BrokenSeal.Damage.CUT_SHORT, "file " + sha256);
            }
            return size;
        } catch (NoSuchFileException e) {
            throw missing(sha256, e);
        }
    }

    /** Reads a stored file from its first byte to its last and says how it was found. */
    public Integrity verify(Hash sha256) {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = VaultFile.open(folder.place(sha256), keys, sha256)) {
            for (int count = in.read(buffer); count != -1; count = in.read(buffer)) {
                size += count;
            }
            return new Intact(size);
        } catch (NoSuchFileException e) {
            return new Missing();
        } catch (BrokenSeal e) {
            return new Damaged(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Damaged("it cannot be read: " + e.getMessage());
        }
    }

    /** The addresses of all stored files, in order; files stored or erased meanwhile may be among them or not. */
    public Stream<Hash> all() {
        return folder.all();
    }

    /**
     * Erases a file for good: its key is overwritten, then it is deleted. On disks that write in new places (SSD, copy-on-write) the old key
     * may last for a while under the file, encrypted by the master key.
     *
     * @return whether there was such a file
     */
    public boolean erase(Hash sha256) throws IOException {
        return folder.erase(sha256, VaultFile.HEADER);
    }

    private static Refusal missing(Hash sha256, NoSuchFileException cause) {
        return new Refusal("the vault has no file " + sha256 + "; if it should, bring it back from a backup", cause);
    }
}

package org.answerable.desk.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.answerable.record.Refusal;
import org.answerable.record.log.Hash;
import org.jspecify.annotations.Nullable;

/**
 * The vault's master key: 256 random bits in a file that only its owner can read, optionally sealed with a passphrase. It wraps the keys
 * of the single files and other small secrets of the home. Whoever loses it loses every stored file; it is never overwritten by another.
 */
public final class Keyring {
    private final Path file;
    private final SecretKey master;

    private Keyring(Path file, SecretKey master) {
        this.file = file;
        this.master = master;
    }

    /** Opens the key in this file, or makes one when there is none; two processes that do so at once get the same. */
    public static Keyring openOrCreate(Path file) throws IOException {
        try {
            return Files.exists(file) ? open(file, null) : make(file, null, Argon2Cost.RECOMMENDED);
        } catch (FileAlreadyExistsException e) {
            return open(file, null);
        }
    }

    /**
     * Makes a new key and its file.
     *
     * @param passphrase seals it; null leaves it readable for whoever can read the file
     * @throws Refusal when the file exists already
     */
    public static Keyring create(Path file, char @Nullable [] passphrase) throws IOException {
        return create(file, passphrase, Argon2Cost.RECOMMENDED);
    }

    static Keyring create(Path file, char @Nullable [] passphrase, Argon2Cost cost) throws IOException {
        try {
            return make(file, passphrase, cost);
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(
                    "there is a key already in " + file + ", and files may depend on it; it was left as it is", e);
        }
    }

    private static Keyring make(Path file, char @Nullable [] passphrase, Argon2Cost cost) throws IOException {
        SecretKey master = KeyWrap.aes(KeyWrap.random(KeyWrap.KEY));
        Durable.createFolder(Durable.parent(file));
        Durable.createWhole(file, KeyFile.write(master, passphrase, cost));
        return new Keyring(file, master);
    }

    /**
     * Opens the key in this file; changes nothing.
     *
     * @param passphrase needed when the key is sealed, else not looked at
     * @throws Refusal when there is no file, it is damaged, or the passphrase is missing or wrong
     */
    public static Keyring open(Path file, char @Nullable [] passphrase) throws IOException {
        return new Keyring(file, KeyFile.read(text(file), passphrase));
    }

    /** Whether the key in this file needs a passphrase. */
    public static boolean isSealed(Path file) throws IOException {
        return KeyFile.isSealed(text(file));
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            throw new Refusal("the vault's key is missing: " + file + "; bring it back from a backup", e);
        }
    }

    /** Seals the same key with another passphrase, or with none (null). The file has the old or the new seal at any moment. */
    public void changePassphrase(char @Nullable [] passphrase) throws IOException {
        changePassphrase(passphrase, Argon2Cost.RECOMMENDED);
    }

    void changePassphrase(char @Nullable [] passphrase, Argon2Cost cost) throws IOException {
        Durable.replace(file, KeyFile.write(master, passphrase, cost));
    }

    /** 16 hexadecimal digits that name the key and tell nothing about it. */
    public String id() {
        byte[] domain = "answerable/key-id/1\n".getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(domain, domain.length + KeyWrap.KEY);
        System.arraycopy(master.getEncoded(), 0, all, domain.length, KeyWrap.KEY);
        return Hash.of(all).hex().substring(0, 16);
    }

    /**
     * Encrypts a small secret.
     *
     * @param purpose what it is for; it opens only for the same
     * @return 28 bytes more than the secret
     */
    public byte[] wrap(byte[] secret, String purpose) {
        return KeyWrap.wrap(master, secret, purpose);
    }

    /** Decrypts a small secret; empty when it was wrapped by another key or for another purpose, or was changed. */
    public Optional<byte[]> unwrap(byte[] wrapped, String purpose) {
        return KeyWrap.unwrap(master, wrapped, purpose);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "Keyring[" + id() + "]";
    }
}

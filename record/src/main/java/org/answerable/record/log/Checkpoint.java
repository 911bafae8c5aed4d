package org.answerable.record.log;

import java.security.PublicKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A signed statement: the log of this home had, at this time, this entry with this hash. It is printed or mailed and kept outside the
 * home. A log that is shorter, or has another hash at that entry, is not the log that was there.
 *
 * <p>The Ed25519 signature covers the domain {@code answerable/checkpoint/1}, home, entry, hash, time and public key as canonical bytes.
 *
 * @param home the id of the home
 * @param head the entry and its hash
 * @param at when it was signed, in whole seconds
 * @param key the public key it says it was signed with; whether to trust that key, the reader decides by its {@link #fingerprint()}
 * @param signature 64 bytes in base64
 */
public record Checkpoint(UUID home, Head head, Instant at, PublicKey key, String signature) {
    /** Signs where the log stands; what is finer than a second is cut off, there is less to type. */
    public static Checkpoint sign(CheckpointKey key, UUID home, Head head, Instant at) {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        byte[] signed = key.sign(statement(home, head, second, key.publicKey()));
        return new Checkpoint(
                home, head, second, key.publicKey(), Base64.getEncoder().encodeToString(signed));
    }

    /**
     * Reads a checkpoint out of any text that contains it. White space, line breaks, mail quotation marks and capitals in
     * hexadecimal digits do not matter.
     *
     * @throws org.answerable.record.Refusal when there is none, or a part of it is missing or mistyped in a way that shows
     */
    public static Checkpoint parse(String text) {
        return CheckpointText.read(text);
    }

    /** The text to print, mail and keep: lines of at most 72 characters. */
    public String print() {
        return CheckpointText.write(this);
    }

    /** The fingerprint of the public key, ten groups of four hexadecimal digits. */
    public String fingerprint() {
        return PublicKeys.fingerprint(key);
    }

    /** Whether the statement was signed with the key that it names, and not changed since. */
    public boolean verifySignature() {
        return verifySignature(key);
    }

    /** Whether the statement was signed with this key, and not changed since. */
    public boolean verifySignature(PublicKey trusted) {
        byte[] signed;
        try {
            signed = Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException e) {
            return false;
        }
        return CheckpointKey.verify(trusted, statement(home, head, at, trusted), signed);
    }

    /** Why it says nothing about the log of this home; empty when it is of this home and rightly signed. */
    public Optional<Finding> wrongFor(UUID verified) {
        String where = "checkpoint of entry " + head.sequence();
        if (!verifySignature()) {
            return Optional.of(new Finding("its signature is wrong: it was changed, mistyped or forged", where));
        }
        return home.equals(verified)
                ? Optional.empty()
                : Optional.of(new Finding("it belongs to another home, " + home, where));
    }

    private static byte[] statement(UUID home, Head head, Instant at, PublicKey key) {
        return Canonical.of("answerable/checkpoint/1")
                .uuid(home)
                .number(head.sequence())
                .hash(head.hash())
                .instant(at)
                .fixed(PublicKeys.raw(key))
                .toBytes();
    }
}

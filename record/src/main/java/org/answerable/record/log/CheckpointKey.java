package org.answerable.record.log;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import org.answerable.record.Refusal;

/**
 * The Ed25519 key (RFC 8032) with which a home signs its checkpoints. Whoever has it can sign a rewritten log; whoever kept a checkpoint
 * on paper still has the old hash.
 */
public final class CheckpointKey {
    private static final byte[] PROBE = {0};

    private final PrivateKey secret;
    private final PublicKey open;

    private CheckpointKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** A new key from the operating system's random source. */
    public static CheckpointKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new CheckpointKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The key that was stored.
     *
     * @param secret what {@link #toPkcs8()} gave
     * @param open what {@link #publicKey()} gave, encoded (X.509)
     * @throws Refusal when these bytes are no Ed25519 key, or not of one pair
     */
    public static CheckpointKey fromBytes(byte[] secret, byte[] open) {
        try {
            KeyFactory factory = KeyFactory.getInstance("Ed25519");
            CheckpointKey key = new CheckpointKey(
                    factory.generatePrivate(new PKCS8EncodedKeySpec(secret)),
                    factory.generatePublic(new java.security.spec.X509EncodedKeySpec(open)));
            if (verify(key.open, PROBE, key.sign(PROBE))) {
                return key;
            }
            throw new Refusal(
                    "the checkpoint key's two halves do not belong together; restore its files from a backup");
        } catch (GeneralSecurityException e) {
            throw new Refusal("the checkpoint key is damaged (not an Ed25519 key); restore it from a backup", e);
        }
    }

    /** The secret key as PKCS#8 (RFC 8410): store it readable by the owner only. */
    public byte[] toPkcs8() {
        return secret.getEncoded();
    }

    /** The key that outsiders verify with. */
    public PublicKey publicKey() {
        return open;
    }

    /** The public key's fingerprint, ten groups of four hexadecimal digits, to be published and compared by eye. */
    public String fingerprint() {
        return PublicKeys.fingerprint(open);
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean verify(PublicKey key, byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}

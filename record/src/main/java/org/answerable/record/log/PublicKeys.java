package org.answerable.record.log;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 public keys as the 32 bytes of RFC 8032, without the frame that X.509 (RFC 8410) puts around them. */
final class PublicKeys {
    static final int LENGTH = 32;

    private static final byte[] FRAME = HexFormat.of().parseHex("302a300506032b6570032100");

    private PublicKeys() {}

    static byte[] raw(PublicKey key) {
        byte[] framed = key.getEncoded();
        if (framed.length != FRAME.length + LENGTH || !Arrays.equals(framed, 0, FRAME.length, FRAME, 0, FRAME.length)) {
            throw new IllegalArgumentException("not an Ed25519 public key: " + key.getAlgorithm());
        }
        return Arrays.copyOfRange(framed, FRAME.length, framed.length);
    }

    static PublicKey parse(byte[] raw) throws GeneralSecurityException {
        byte[] framed = Arrays.copyOf(FRAME, FRAME.length + LENGTH);
        System.arraycopy(raw, 0, framed, FRAME.length, LENGTH);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(framed));
    }

    /** 160 bits of the key's hash in ten groups of four digits: short enough to read aloud, too many to forge. */
    static String fingerprint(PublicKey key) {
        String hex = Canonical.of("answerable/key-fingerprint/1")
                .fixed(raw(key))
                .hash()
                .hex();
        return hex.substring(0, 40).replaceAll("(.{4})(?!$)", "$1 ");
    }
}

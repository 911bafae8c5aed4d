package org.answerable.record.log;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.answerable.record.Refusal;

/**
 * A checkpoint as text. It is read after all white space is taken out, so that no printer, mail program or typist can break it by
 * wrapping or spacing lines; the dashes around BEGIN and END may have become one long dash or be missing.
 */
final class CheckpointText {
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\p{Cf}>]+");
    private static final Pattern BODY = Pattern.compile("BEGINANSWERABLECHECKPOINT[-\\p{Pd}]*"
            + "Home:(?<home>[0-9A-Fa-f-]{36})Entry:(?<entry>[1-9][0-9]{0,18})Time:(?<time>[0-9T:Z-]{20})Hash:(?<hash>[0-9A-Fa-f]{64})"
            + "Key:(?<key>[A-Za-z0-9+/]{43}=)Fingerprint:(?<print>[0-9A-Fa-f]{40})Signature:(?<signature>[A-Za-z0-9+/]{86}==)"
            + "[-\\p{Pd}]*ENDANSWERABLECHECKPOINT");

    private CheckpointText() {}

    static String write(Checkpoint checkpoint) {
        String hash = checkpoint.head().hash().hex().replaceAll("(.{4})(?!$)", "$1 ");
        String signature = checkpoint.signature();
        return """
                -----BEGIN ANSWERABLE CHECKPOINT-----
                Home: %s
                Entry: %d
                Time: %s
                Hash: %s
                      %s
                Key: %s
                Fingerprint: %s
                Signature: %s
                           %s
                -----END ANSWERABLE CHECKPOINT-----
                """.formatted(
                        checkpoint.home(),
                        checkpoint.head().sequence(),
                        checkpoint.at(),
                        hash.substring(0, 39),
                        hash.substring(40),
                        Base64.getEncoder().encodeToString(PublicKeys.raw(checkpoint.key())),
                        checkpoint.fingerprint(),
                        signature.substring(0, 44),
                        signature.substring(44));
    }

    static Checkpoint read(String text) {
        String dense = NOISE.matcher(text).replaceAll("");
        Matcher body = BODY.matcher(dense);
        if (!body.find()) {
            throw new Refusal(
                    dense.contains("BEGINANSWERABLECHECKPOINT")
                            ? "this checkpoint is incomplete or mistyped: it needs, in this order, Home, Entry, Time, Hash (64 hexadecimal"
                                    + " digits), Key, Fingerprint, Signature and the END line; compare it with the original"
                            : "there is no checkpoint in this text: it begins with the line BEGIN ANSWERABLE CHECKPOINT");
        }
        try {
            PublicKey key = PublicKeys.parse(Base64.getDecoder().decode(body.group("key")));
            String print = PublicKeys.fingerprint(key).replace(" ", "");
            if (!print.equals(body.group("print").toLowerCase(Locale.ROOT))) {
                throw new Refusal(
                        "the checkpoint's key and its fingerprint do not belong together: one of them is mistyped or was changed;"
                                + " compare both with the original");
            }
            Head head = new Head(Long.parseLong(body.group("entry")), Hash.parse(body.group("hash")));
            return new Checkpoint(
                    UUID.fromString(body.group("home")),
                    head,
                    Instant.parse(body.group("time")),
                    key,
                    body.group("signature"));
        } catch (GeneralSecurityException | DateTimeException | IllegalArgumentException e) {
            throw new Refusal(
                    "the checkpoint's home, entry, time or key is mistyped; compare them with the original", e);
        }
    }
}

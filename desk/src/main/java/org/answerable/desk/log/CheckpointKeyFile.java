package org.answerable.desk.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.answerable.desk.storage.WholeFile;
import org.answerable.record.Refusal;
import org.answerable.record.log.CheckpointKey;
import org.jspecify.annotations.Nullable;

/**
 * The key with which a home signs its checkpoints, in a file that only its owner can read: a line that says what it is, then the secret half
 * (PKCS#8) and the open half (X.509), each a line of base64.
 */
record CheckpointKeyFile(Path file) {
    private static final String FIRST = "answerable-checkpoint-key 1";

    /** The key, made when there is none yet; two processes that do so at once get the same. */
    CheckpointKey openOrCreate() throws IOException {
        if (!Files.exists(file)) {
            CheckpointKey fresh = CheckpointKey.generate();
            try {
                WholeFile.create(file, text(fresh).getBytes(StandardCharsets.US_ASCII));
                return fresh;
            } catch (Refusal e) {
                if (!Files.exists(file)) {
                    throw e;
                }
            }
        }
        return read();
    }

    private CheckpointKey read() throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        if (lines.size() == 3 && lines.getFirst().equals(FIRST)) {
            try {
                return CheckpointKey.fromBytes(decoded(lines.get(1)), decoded(lines.get(2)));
            } catch (IllegalArgumentException e) {
                throw damaged(e);
            }
        }
        throw damaged(null);
    }

    private Refusal damaged(@Nullable Throwable cause) {
        return new Refusal(
                "the checkpoint key " + file
                        + " is damaged; bring it back from a backup, or move it away and have a new one made, whose fingerprint you then publish",
                cause);
    }

    private static byte[] decoded(String line) {
        return Base64.getDecoder().decode(line);
    }

    private static String text(CheckpointKey key) {
        Base64.Encoder base64 = Base64.getEncoder();
        return FIRST + "\n" + base64.encodeToString(key.toPkcs8()) + "\n"
                + base64.encodeToString(key.publicKey().getEncoded()) + "\n";
    }
}

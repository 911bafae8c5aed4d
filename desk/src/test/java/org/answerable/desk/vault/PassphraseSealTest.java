package org.answerable.desk.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.answerable.record.Refusal;
import org.answerable.record.log.Hash;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

class PassphraseSealTest {
    private static final byte[] CLEAR = "A backup of everything".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void opensWithThePassphraseAndTheRecommendedSettings() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealingOutputStream sealing = PassphraseSeal.seal(out, "correct horse".toCharArray());
        sealing.write(CLEAR);
        sealing.finish();
        ByteBuffer header = ByteBuffer.wrap(out.toByteArray());
        assertThat(new Argon2Cost(header.getInt(8), header.getInt(12), header.getInt(16)))
                .isEqualTo(new Argon2Cost(65536, 3, 4));
        assertThat(open(out.toByteArray(), "correct horse")).isEqualTo(CLEAR);
    }

    @Test
    void anotherPassphraseIsRefused() throws IOException {
        byte[] sealed = seal();
        assertThatThrownBy(() -> open(sealed, "Correct horse"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not the passphrase");
    }

    @Test
    void aDamagedHeaderIsToldFromAWrongPassphrase() throws IOException {
        byte[] sealed = seal();
        for (int at = 0; at < PassphraseLock.LENGTH; at++) {
            byte[] damaged = sealed.clone();
            damaged[at] ^= 4;
            assertThatThrownBy(() -> open(damaged, "correct horse"))
                    .as("byte %d", at)
                    .isInstanceOf(Refusal.class)
                    .message()
                    .doesNotContain("not the passphrase");
        }
    }

    @Test
    void whatFollowsTheHeaderIsASealedStream() throws IOException {
        byte[] sealed = seal();
        byte[] flipped = sealed.clone();
        flipped[flipped.length - 1] ^= 1;
        assertThatThrownBy(() -> open(flipped, "correct horse")).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> open(Arrays.copyOf(sealed, sealed.length - 9), "correct horse"))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageContaining("cut short");
    }

    @Test
    void twoSealsOfTheSameAreDifferentThroughout() throws IOException {
        byte[] one = seal();
        byte[] other = seal();
        assertThat(Arrays.mismatch(one, 60, one.length, other, 60, other.length))
                .isBetween(0, 8);
    }

    @Test
    void whatIsNoBackupIsRefused() {
        assertThatThrownBy(() -> open(new byte[0], "correct horse")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> open(CLEAR, "correct horse"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("right file");
    }

    @Test
    void noFileMakesUsTakeAllMemory() throws IOException {
        byte[] sealed = seal();
        ByteBuffer.wrap(sealed).putInt(8, Integer.MAX_VALUE);
        System.arraycopy(Hash.of(Arrays.copyOf(sealed, 52)).bytes(), 0, sealed, 52, 8);
        assertThatThrownBy(() -> open(sealed, "correct horse"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("settings");
    }

    /** RFC 9106, section 5.3: the library computes what the standard says. */
    @Test
    void argon2idIsThatOfTheStandard() {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32)
                .withIterations(3)
                .withParallelism(4)
                .withSalt(filled(16, 2))
                .withSecret(filled(8, 3))
                .withAdditional(filled(12, 4))
                .build());
        byte[] tag = new byte[32];
        generator.generateBytes(filled(32, 1), tag);
        assertThat(HexFormat.of().formatHex(tag))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static byte[] seal() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealingOutputStream sealing = PassphraseSeal.seal(out, "correct horse".toCharArray(), KeyringTest.CHEAP);
        sealing.write(CLEAR);
        sealing.finish();
        return out.toByteArray();
    }

    private static byte[] open(byte[] sealed, String passphrase) throws IOException {
        return PassphraseSeal.open(new ByteArrayInputStream(sealed), passphrase.toCharArray())
                .readAllBytes();
    }
}

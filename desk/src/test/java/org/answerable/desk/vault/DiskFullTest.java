package org.answerable.desk.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.answerable.desk.vault.Integrity.Intact;
import org.answerable.record.Refusal;
import org.answerable.record.log.Hash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a disk of four megabytes in memory. Only root can mount one; elsewhere the tests are skipped, never in continuous integration. */
class DiskFullTest {
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path home;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path disk;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Keyring keys;

    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(home.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=4m,mode=0700", "answerable-test", disk.toString());
        if (!"true".equals(System.getenv("CI"))) {
            assumeTrue(mounted, "mounting a small disk needs root");
        }
        assertThat(mounted)
                .as("continuous integration runs as root, so that nothing is skipped")
                .isTrue();
        keys = Keyring.openOrCreate(home.resolve("vault.key"));
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    @Test
    void aFileThatDoesNotFitIsRefusedAndLeavesNothingAndWhatWasStoredStays() throws IOException {
        Vault vault = new Vault(disk, keys);
        Hash kept = vault.store(VaultProcess.bytes(MEGABYTE), 10 * MEGABYTE).sha256();
        assertThatThrownBy(() -> vault.store(VaultProcess.bytes(5 * MEGABYTE), 10 * MEGABYTE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the disk is full")
                .hasMessageContaining("make room");
        assertThat(temporary()).isEmpty();
        assertThat(vault.all()).containsExactly(kept);
        assertThat(vault.verify(kept)).isEqualTo(new Intact(MEGABYTE));
        assertThat(vault.store(VaultProcess.bytes(2 * MEGABYTE), 10 * MEGABYTE).already())
                .isFalse();
    }

    @Test
    void aDiskFilledToTheLastByteStillRefusesAndStillErases() throws IOException {
        Vault vault = new Vault(disk, keys);
        Hash kept = vault.store(VaultProcess.bytes(MEGABYTE), 10 * MEGABYTE).sha256();
        fill();
        assertThatThrownBy(() -> vault.store(VaultProcess.bytes(10), 100))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the disk is full");
        assertThat(vault.verify(kept)).isInstanceOf(Intact.class);
        assertThat(vault.erase(kept)).isTrue();
        assertThat(vault.store(VaultProcess.bytes(10), 100).size()).isEqualTo(10);
    }

    @Test
    void aKeyThatDoesNotFitIsNotHalfWritten() throws IOException {
        Keyring elsewhere = Keyring.create(disk.resolve("vault.key"), null);
        byte[] before = Files.readAllBytes(disk.resolve("vault.key"));
        fill();
        assertThatThrownBy(() -> elsewhere.changePassphrase("correct horse".toCharArray(), KeyringTest.CHEAP))
                .isInstanceOf(IOException.class);
        assertThat(Files.readAllBytes(disk.resolve("vault.key"))).isEqualTo(before);
    }

    private void fill() throws IOException {
        Path filler = disk.resolve("filler");
        byte[] page = new byte[4096];
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(page);
            }
        } catch (IOException e) {
            assertThat(Files.size(filler)).isPositive();
        }
    }

    private List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(disk.resolve("tmp"))) {
            return files.toList();
        }
    }

    private static boolean run(String... command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            System.Logger log = System.getLogger(DiskFullTest.class.getName());
            log.log(code == 0 ? System.Logger.Level.DEBUG : System.Logger.Level.WARNING, said);
            return code == 0;
        } catch (IOException e) {
            return false;
        }
    }
}

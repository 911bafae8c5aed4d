package org.answerable.desk.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.answerable.desk.vault.Integrity.Intact;
import org.answerable.record.log.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills, races and long streams, with real processes. */
class VaultUnderStressTest {
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path home;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path key;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        key = home.resolve("vault.key");
        folder = home.resolve("vault");
        Keyring.openOrCreate(key);
    }

    @Test
    void whatAKilledProcessLeftIsRemovedAtTheNextOpeningAndNotWhatALivingOneWrites() throws Exception {
        Process living = hanging();
        Process killed = hanging();
        assertThat(temporary()).hasSize(2);
        killed.destroyForcibly().waitFor();

        Vault vault = vault();
        assertThat(temporary()).hasSize(1);
        assertThat(vault.all()).isEmpty();

        living.destroyForcibly().waitFor();
        vault();
        assertThat(temporary()).isEmpty();
    }

    @Test
    void aDraftOfThisProcessStaysWhenTheVaultIsOpenedAgain() throws IOException {
        Vault vault = vault();
        Receipt receipt = vault.store(
                new java.io.FilterInputStream(VaultProcess.bytes(MEGABYTE)) {
                    @Override
                    public int read(byte[] buffer, int offset, int length) throws IOException {
                        vault();
                        return super.read(buffer, offset, length);
                    }
                },
                2 * MEGABYTE);
        assertThat(vault.verify(receipt.sha256())).isEqualTo(new Intact(MEGABYTE));
    }

    @Test
    void anErasureThatWasKilledHalfWayIsCompletedAtTheNextOpening() throws IOException {
        Vault vault = vault();
        Hash hash = vault.store(VaultProcess.bytes(100), 100).sha256();
        String hex = hash.hex();
        Path place =
                folder.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
        Path link = Files.createLink(home.resolve("thief"), place);
        Files.move(place, folder.resolve("tmp").resolve("gone-1"));
        vault();
        assertThat(temporary()).isEmpty();
        assertThat(ByteBuffer.wrap(Files.readAllBytes(link), 0, VaultFile.HEADER)
                        .slice())
                .isEqualTo(ByteBuffer.allocate(VaultFile.HEADER));
    }

    @Test
    void manyThreadsStoringTheSameKeepOneAndOneOnlyIsTheFirst() throws Exception {
        Vault vault = vault();
        Callable<Receipt> store = () -> vault.store(VaultProcess.bytes(3 * MEGABYTE), 4 * MEGABYTE);
        List<Receipt> receipts = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (var done : threads.invokeAll(Collections.nCopies(12, store))) {
                receipts.add(done.get());
            }
        }
        assertThat(receipts).filteredOn(receipt -> !receipt.already()).hasSize(1);
        assertOneIntactFile(vault);
    }

    @Test
    void processesStoringTheSameKeepOneAndOneOnlyIsTheFirst() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(VaultProcess.start(key, folder, "store", 8 * MEGABYTE));
        }
        List<String> said = new ArrayList<>();
        for (Process process : processes) {
            said.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            assertThat(process.waitFor()).as(said.toString()).isZero();
        }
        assertThat(said).filteredOn(text -> text.contains("already=false")).hasSize(1);
        assertOneIntactFile(vault());
    }

    @Test
    void storingAndErasingTheSameAtOnceLeavesItWholeOrGone() throws Exception {
        Vault vault = vault();
        Hash hash = vault.store(VaultProcess.bytes(1000), 1000).sha256();
        Callable<Boolean> store =
                () -> vault.store(VaultProcess.bytes(1000), 1000).size() == 1000;
        Callable<?> erase = () -> vault.erase(hash);
        List<Callable<?>> work = new ArrayList<>(Collections.nCopies(40, store));
        work.addAll(Collections.nCopies(40, erase));
        Collections.shuffle(work, new java.util.Random(5));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (var done : work.stream().map(threads::submit).toList()) {
                done.get();
            }
        }
        assertThat(vault.verify(hash)).isNotInstanceOf(Integrity.Damaged.class);
        assertThat(vault.store(VaultProcess.bytes(1000), 1000).sha256()).isEqualTo(hash);
        assertThat(vault.verify(hash)).isEqualTo(new Intact(1000));
        assertThat(temporary()).isEmpty();
    }

    @Test
    void threeHundredMegabytesPassThroughAHeapOfTwentyFour() throws Exception {
        long size = 300 * MEGABYTE;
        Process process = VaultProcess.start(
                key, folder, "check", size, "-Xmx24m", "-XX:MaxDirectMemorySize=8m", "-XX:+UseSerialGC");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("Intact[size=" + size + "]");
    }

    private void assertOneIntactFile(Vault vault) throws IOException {
        assertThat(vault.all())
                .singleElement()
                .satisfies(hash -> assertThat(vault.verify(hash)).isInstanceOf(Intact.class));
        assertThat(temporary()).isEmpty();
    }

    private Process hanging() throws IOException {
        Process process = VaultProcess.start(key, folder, "hang", MEGABYTE);
        BufferedReader out = process.inputReader();
        assertThat(out.readLine()).isEqualTo("hanging");
        return process;
    }

    private Vault vault() throws IOException {
        return new Vault(folder, Keyring.open(key, null));
    }

    private List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("tmp"))) {
            return files.toList();
        }
    }
}

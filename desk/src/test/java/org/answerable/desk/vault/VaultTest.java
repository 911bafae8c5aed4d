package org.answerable.desk.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.answerable.desk.vault.Integrity.Damaged;
import org.answerable.desk.vault.Integrity.Intact;
import org.answerable.desk.vault.Integrity.Missing;
import org.answerable.record.Refusal;
import org.answerable.record.log.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final byte[] LETTER = "The chairman of the city court lost his post the next day. "
            .repeat(3000)
            .getBytes(StandardCharsets.UTF_8);
    private static final long LIMIT = 1 << 20;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path home;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Keyring keys;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Vault vault;

    @BeforeEach
    void open() throws IOException {
        keys = Keyring.openOrCreate(home.resolve("keys/vault.key"));
        vault = new Vault(home.resolve("vault"), keys);
    }

    @Test
    void whatIsStoredIsOpenedByItsHash() throws IOException {
        Receipt receipt = store(LETTER);
        assertThat(receipt).isEqualTo(new Receipt(Hash.of(LETTER), LETTER.length, false));
        try (InputStream in = vault.open(receipt.sha256())) {
            assertThat(in.readAllBytes()).isEqualTo(LETTER);
        }
        assertThat(vault.size(receipt.sha256())).isEqualTo(LETTER.length);
        assertThat(vault.verify(receipt.sha256())).isEqualTo(new Intact(LETTER.length));
    }

    @Test
    void anEmptyFileIsAFile() throws IOException {
        Receipt receipt = store(new byte[0]);
        assertThat(vault.verify(receipt.sha256())).isEqualTo(new Intact(0));
        assertThat(vault.size(receipt.sha256())).isZero();
    }

    @Test
    void theSameContentTwiceIsOneFileAndTheFirstStays() throws IOException {
        Hash hash = store(LETTER).sha256();
        byte[] first = Files.readAllBytes(place(hash));
        assertThat(store(LETTER)).isEqualTo(new Receipt(hash, LETTER.length, true));
        assertThat(Files.readAllBytes(place(hash))).isEqualTo(first);
        assertThat(files()).hasSize(1);
    }

    @Test
    void theFileLiesAtItsAddressForItsOwnerOnly() throws IOException {
        String hex = store(LETTER).sha256().hex();
        Path place = home.resolve("vault")
                .resolve(hex.substring(0, 2))
                .resolve(hex.substring(2, 4))
                .resolve(hex);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void theFileHoldsNoPlainText() throws IOException {
        store(LETTER);
        for (Path file : files()) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain("chairman").doesNotContain("court");
        }
    }

    @Test
    void oneByteMoreThanTheLimitIsRefusedAndNothingIsKept() throws IOException {
        assertThat(vault.store(new ByteArrayInputStream(LETTER), LETTER.length).size())
                .isEqualTo(LETTER.length);
        byte[] longer = new byte[LETTER.length + 1];
        assertThatThrownBy(() -> vault.store(new ByteArrayInputStream(longer), LETTER.length))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("larger than the " + LETTER.length + " bytes");
        assertThat(files()).hasSize(1);
    }

    @Test
    void aSourceThatBreaksOffLeavesNothing() throws IOException {
        InputStream breaking = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(
                        () -> vault.store(new SequenceInputStream(new ByteArrayInputStream(LETTER), breaking), LIMIT))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
        assertThat(files()).isEmpty();
    }

    @Test
    void aFlippedByteInAnyRegionIsFound() throws IOException {
        Hash hash = store(LETTER).sha256();
        byte[] whole = Files.readAllBytes(place(hash));
        Random random = new Random(3);
        for (int i = 0; i < 120; i++) {
            int at = i < 80 ? i : i == 80 ? whole.length - 1 : random.nextInt(whole.length);
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(place(hash), flipped);
            assertThat(vault.verify(hash)).as("byte %d", at).isInstanceOf(Damaged.class);
        }
    }

    @Test
    void damageIsNamed() throws IOException {
        Hash hash = store(LETTER).sha256();
        byte[] whole = Files.readAllBytes(place(hash));
        Files.write(place(hash), java.util.Arrays.copyOf(whole, whole.length - 100));
        assertThat(what(hash)).contains("part 3", "cut short");
        Files.write(place(hash), java.util.Arrays.copyOf(whole, whole.length + 1));
        assertThat(what(hash)).contains("added after its end");
        Files.write(place(hash), new byte[10]);
        assertThat(what(hash)).contains("header", "cut short");
        assertThatThrownBy(() -> vault.size(hash)).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> vault.open(hash)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void aFileUnderTheNameOfAnotherDoesNotOpen() throws IOException {
        Hash one = store(LETTER).sha256();
        Hash other = store("another letter".getBytes(StandardCharsets.UTF_8)).sha256();
        Files.copy(place(one), place(other), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(what(other)).contains("header", "changed");
    }

    /** As whoever has the master key could write it: authentic in every part, and still not what its address says. */
    @Test
    void contentThatIsNotThatOfItsAddressIsFoundThoughItsSealIsRight() throws IOException {
        Hash hash = store(LETTER).sha256();
        Files.delete(place(hash));
        try (FileChannel channel = Durable.create(place(hash))) {
            VaultFile forged = new VaultFile(channel);
            forged.content().write("another letter".getBytes(StandardCharsets.UTF_8));
            forged.finish(keys, hash);
        }
        assertThat(what(hash)).contains("SHA-256 is not its address");
    }

    @Test
    void aBrokenFileIsReplacedWhenItsBytesAreStoredAgain() throws IOException {
        Hash hash = store(LETTER).sha256();
        Files.write(place(hash), new byte[100]);
        assertThat(store(LETTER).already()).isFalse();
        assertThat(vault.verify(hash)).isEqualTo(new Intact(LETTER.length));
    }

    @Test
    void whatIsMissingIsSaidToBeMissing() {
        assertThat(vault.verify(Hash.ZERO)).isEqualTo(new Missing());
        assertThatThrownBy(() -> vault.open(Hash.ZERO))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has no file 0000");
        assertThatThrownBy(() -> vault.size(Hash.ZERO)).isInstanceOf(Refusal.class);
    }

    @Test
    void allFilesAreListedAndNothingElse() throws IOException {
        Hash one = store(new byte[] {1}).sha256();
        Hash two = store(new byte[] {2}).sha256();
        Files.writeString(place(one).resolveSibling("notes.txt"), "x");
        Files.copy(place(one), place(two).resolveSibling(one.hex()));
        assertThat(vault.all()).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void anErasedFileIsGoneAndCanBeStoredAnew() throws IOException {
        Hash hash = store(LETTER).sha256();
        Path link = Files.createLink(home.resolve("thief"), place(hash));
        assertThat(vault.erase(hash)).isTrue();
        assertThat(vault.verify(hash)).isEqualTo(new Missing());
        assertThat(vault.erase(hash)).isFalse();
        assertThat(files()).isEmpty();
        // Whoever kept a second name for the file has it without its key.
        assertThat(java.util.Arrays.copyOf(Files.readAllBytes(link), VaultFile.HEADER))
                .containsOnly(0);
        assertThat(store(LETTER).already()).isFalse();
    }

    @Test
    void anotherMasterKeyIsRefusedBeforeAnythingIsStored() throws IOException {
        Hash hash = store(LETTER).sha256();
        Keyring other = Keyring.create(home.resolve("other.key"), null);
        assertThatThrownBy(() -> new Vault(home.resolve("vault"), other))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("another master key");
        assertThat(new Vault(home.resolve("vault"), keys).verify(hash)).isInstanceOf(Intact.class);
    }

    @Test
    void skippingDoesNotEscapeTheComparison() throws IOException {
        Hash hash = store(LETTER).sha256();
        try (InputStream in = vault.open(hash)) {
            in.skipNBytes(LETTER.length - 1L);
            assertThat(in.read()).isEqualTo(LETTER[LETTER.length - 1]);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    private Receipt store(byte[] bytes) throws IOException {
        return vault.store(new ByteArrayInputStream(bytes), LIMIT);
    }

    private String what(Hash hash) {
        return vault.verify(hash) instanceof Damaged damaged ? damaged.what() : "not damaged";
    }

    private Path place(Hash hash) {
        String hex = hash.hex();
        return home.resolve("vault")
                .resolve(hex.substring(0, 2))
                .resolve(hex.substring(2, 4))
                .resolve(hex);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("vault"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("key-id"))
                    .toList();
        }
    }
}

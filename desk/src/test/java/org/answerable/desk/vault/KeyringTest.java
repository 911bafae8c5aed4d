package org.answerable.desk.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {
    static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);
    private static final char[] PASSPHRASE = "correct horse".toCharArray();

    private Path file = Path.of("set before each test");

    @BeforeEach
    void inAFolderOfItsOwn(@TempDir Path folder) {
        file = folder.resolve("keys").resolve("vault.key");
    }

    @Test
    void theKeyIsForItsOwnerOnly() throws IOException {
        Keyring.openOrCreate(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(siblings()).containsExactly("vault.key");
    }

    @Test
    void theSameKeyIsOpenedAgain() throws IOException {
        Keyring first = Keyring.openOrCreate(file);
        byte[] wrapped = first.wrap(new byte[] {1, 2}, "test");
        assertThat(Keyring.openOrCreate(file).unwrap(wrapped, "test")).hasValue(new byte[] {1, 2});
        assertThat(Keyring.openOrCreate(file).id()).isEqualTo(first.id());
    }

    @Test
    void aKeyIsNeverOverwritten() throws IOException {
        Keyring.create(file, null);
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Keyring.create(file, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(siblings()).containsExactly("vault.key");
    }

    @Test
    void allWhoCreateAtOnceGetTheSameKey() throws Exception {
        Set<String> ids = ConcurrentHashMap.newKeySet();
        Callable<Boolean> open = () -> ids.add(Keyring.openOrCreate(file).id());
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(java.util.Collections.nCopies(16, open))) {
                done.get();
            }
        }
        assertThat(ids).hasSize(1);
    }

    @Test
    void aSealedKeyOpensWithItsPassphraseOnly() throws IOException {
        Keyring made = Keyring.create(file, PASSPHRASE, CHEAP);
        byte[] before = Files.readAllBytes(file);
        assertThat(Keyring.isSealed(file)).isTrue();
        assertThat(Keyring.open(file, PASSPHRASE).id()).isEqualTo(made.id());
        assertThatThrownBy(() -> Keyring.open(file, "correct house".toCharArray()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not the passphrase");
        assertThatThrownBy(() -> Keyring.open(file, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("give the passphrase");
        assertThatThrownBy(() -> Keyring.openOrCreate(file)).isInstanceOf(Refusal.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void theSameAccentTypedInTwoWaysIsOnePassphrase() throws IOException {
        Keyring.create(file, "caf\u00e9 cr\u00e8me".toCharArray(), CHEAP);
        assertThat(Keyring.open(file, "cafe\u0301 cre\u0300me".toCharArray())).isNotNull();
    }

    @Test
    void aPassphraseIsChangedWithoutChangingTheKey() throws IOException {
        Keyring made = Keyring.create(file, null);
        Files.writeString(file.resolveSibling(".vault.key-left-by-a-kill"), "the plain key");
        made.changePassphrase(PASSPHRASE, CHEAP);
        assertThat(Keyring.open(file, PASSPHRASE).id()).isEqualTo(made.id());
        assertThat(siblings()).containsExactly("vault.key");
        Keyring.open(file, PASSPHRASE).changePassphrase(null);
        assertThat(Keyring.isSealed(file)).isFalse();
        assertThat(Keyring.open(file, null).id()).isEqualTo(made.id());
    }

    @Test
    void aSealedKeyIsNowhereInItsFile() throws IOException {
        Keyring made = Keyring.create(file, null);
        String plain = Files.readString(file).split("\n", -1)[1];
        made.changePassphrase(PASSPHRASE, CHEAP);
        byte[] sealed = Base64.getDecoder().decode(Files.readString(file).split("\n", -1)[1]);
        String key = HexFormat.of().formatHex(Base64.getDecoder().decode(plain), 0, 32);
        assertThat(HexFormat.of().formatHex(sealed)).doesNotContain(key);
    }

    @Test
    void aDamagedKeyFileIsRefusedWhereverItIsDamaged() throws IOException {
        for (char[] passphrase :
                Stream.of("", new String(PASSPHRASE)).map(String::toCharArray).toList()) {
            Files.deleteIfExists(file);
            Keyring.create(file, passphrase.length == 0 ? null : passphrase, CHEAP);
            byte[] whole = Files.readAllBytes(file);
            for (int at = 0; at < whole.length - 1; at++) {
                byte[] damaged = whole.clone();
                damaged[at] ^= 1;
                Files.write(file, damaged);
                assertThatThrownBy(() -> Keyring.open(file, passphrase))
                        .as("byte %d", at)
                        .isInstanceOf(Refusal.class);
            }
            Files.write(file, new byte[0]);
            assertThatThrownBy(() -> Keyring.open(file, passphrase))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void aMissingKeyAndAShortPassphraseAreRefused() {
        assertThatThrownBy(() -> Keyring.open(file, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("missing");
        assertThatThrownBy(() -> Keyring.create(file, "short".toCharArray())).isInstanceOf(Refusal.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void aWrappedSecretOpensForItsPurposeOnlyAndIsNeverTwiceTheSame() throws IOException {
        Keyring keys = Keyring.create(file, null);
        byte[] wrapped = keys.wrap(new byte[32], "one");
        assertThat(keys.unwrap(wrapped, "two")).isEmpty();
        assertThat(keys.unwrap(new byte[5], "one")).isEmpty();
        assertThat(keys.wrap(new byte[32], "one")).isNotEqualTo(wrapped).hasSize(60);
        assertThat(keys.toString()).isEqualTo("Keyring[" + keys.id() + "]");
    }

    private List<String> siblings() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}

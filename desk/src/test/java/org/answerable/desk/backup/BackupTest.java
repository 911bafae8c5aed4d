package org.answerable.desk.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.answerable.desk.Desk;
import org.answerable.desk.Progress;
import org.answerable.desk.access.Role;
import org.answerable.desk.backup.Restore.Restored;
import org.answerable.desk.log.Checkpoints;
import org.answerable.desk.log.Verification;
import org.answerable.desk.storage.Database;
import org.answerable.desk.storage.Home;
import org.answerable.record.Refusal;
import org.answerable.record.log.Checkpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTest {
    private static final char[] PASSPHRASE = "seven small grey herons".toCharArray();

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // worked in before all tests
    private WorkedHome worked;

    private Map<String, String> seen = Map.of();

    @BeforeAll
    void work() {
        worked = WorkedHome.at(shared.resolve("home"));
        worked.backup(shared.resolve("sealed"), PASSPHRASE);
        seen = worked.seen(null);
    }

    @AfterAll
    void nothingRuns() {
        try (Database alone = Database.openAlone(worked.home())) {
            assertThat(alone.embedded()).isTrue();
        }
    }

    private Restored restore(Path file) {
        return Restore.into(new Home(folder.resolve("new")), null, file, PASSPHRASE, Progress.NONE);
    }

    @Test
    void aHomeRestoredBesideHasEveryRowAndEveryFile() throws IOException {
        Restored restored = restore(shared.resolve("sealed"));
        assertThat(restored.report().findings()).isEmpty();
        assertThat(restored.damaged()).isEmpty();
        assertThat(restored.rows()).isGreaterThan(60);
        // three stored files, and the key of the checkpoints
        assertThat(restored.files()).isEqualTo(4);
        assertThat(WorkedHome.there(folder.resolve("new")).seen(null))
                .isEqualTo(seen)
                .hasSizeGreaterThan(20);
        assertThat(folder.resolve("new").resolve(".restoring")).doesNotExist();
    }

    @Test
    void workGoesOnInTheRestoredHome() {
        restore(shared.resolve("sealed"));
        try (Desk desk = Desk.open(new Home(folder.resolve("new")))) {
            var owner = desk.accounts().owner().viewer();
            desk.accounts().open(owner, "another", "Another", Role.EDITOR);
            // its labels are numbered by a counter that must stand where it stood
            desk.cases().open(owner, "Another case", false);
            assertThat(Verification.of(desk.database(), desk.vault())
                            .run(Progress.NONE, List.of())
                            .findings())
                    .isEmpty();
        }
    }

    @Test
    void theRestoredHomeSignsWithTheSameKeyAndPassesThroughOldCheckpoints() throws IOException {
        Checkpoint kept = worked.checkpoint();
        restore(shared.resolve("sealed"));
        Home home = new Home(folder.resolve("new"));
        try (Desk desk = Desk.open(home)) {
            assertThat(new Checkpoints(desk.database().owner(), home).fingerprint())
                    .isEqualTo(kept.fingerprint());
            assertThat(Verification.of(desk.database(), desk.vault())
                            .run(Progress.NONE, List.of(kept))
                            .findings())
                    .isEmpty();
        }
    }

    @Test
    void theNewHomeSealsItsFilesUnderItsOwnKey() throws IOException {
        restore(shared.resolve("sealed"));
        assertThat(Files.readString(folder.resolve("new/keys/vault.key")))
                .isNotEqualTo(Files.readString(worked.home().vaultKey()));
    }

    @Test
    void aSealedBackupShowsNothingAndAPlainOneNeedsNoPassphrase() throws IOException {
        assertThat(new String(Files.readAllBytes(shared.resolve("sealed")), StandardCharsets.ISO_8859_1))
                .doesNotContain("tables/", "manifest", "Mira");
        Path plain = folder.resolve("plain");
        worked.plainBackup(plain);
        assertThat(new String(Files.readAllBytes(plain), StandardCharsets.ISO_8859_1))
                .contains("tables/claim");
        Restored restored = Restore.into(new Home(folder.resolve("new")), null, plain, null, Progress.NONE);
        assertThat(restored.report().findings()).isEmpty();
    }

    @Test
    void aShortPassphraseIsRefusedAndNoFileIsMade() {
        assertThatThrownBy(() -> worked.backup(folder.resolve("file"), "short".toCharArray()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("fewer than 8");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anExistingFileIsNeverOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThatThrownBy(() -> worked.backup(file, PASSPHRASE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already");
        assertThat(file).hasContent("mine");
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void aFolderThatIsNotThereIsSaidToBeMissing() {
        assertThatThrownBy(() -> worked.backup(folder.resolve("none/file"), PASSPHRASE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("could not be written");
    }

    @Test
    void whateverBreaksWhileItIsWrittenLeavesNoFile() {
        Progress breaks = (what, done, total) -> {
            if (what.equals("Writing stored files") && done == 1) throw new IllegalStateException("broke off");
        };
        assertThatThrownBy(() -> worked.backup(folder.resolve("file"), PASSPHRASE, breaks))
                .hasMessage("broke off");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aProcessThatDiesWhileItWritesLeavesNoFileUnderItsNameAndTheNextWritesIt() throws Exception {
        Path file = folder.resolve("file");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingBackup.class.getName(),
                        worked.home().folder().toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("said")))
                .isEqualTo(DyingBackup.DEAD);
        assertThat(file).doesNotExist();
        assertThat(folder.resolve(".file.part")).exists();
        worked.backup(file, PASSPHRASE);
        assertThat(file).exists();
        assertThat(folder.resolve(".file.part")).doesNotExist();
        assertThat(restore(file).report().findings()).isEmpty();
    }

    @Test
    void aBackupTakesTheRoleOfAnOwnerAndIsInTheLogItHolds() {
        Path file = folder.resolve("file");
        assertThatThrownBy(() -> worked.backupBy("officer", file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("takes the role owner");
        assertThat(file).doesNotExist();
        long before = Long.parseLong(worked.text("select count(*) from log_entry"));
        worked.backup(file, PASSPHRASE);
        assertThat(restore(file).report().entries()).isEqualTo(before + 1);
    }

    @Test
    void aDamagedStoredFileIsLeftOutAndNamedAndEverythingElseIsThere() throws IOException {
        WorkedHome own = WorkedHome.at(folder.resolve("own"));
        Path damaged;
        try (Stream<Path> files = Files.walk(own.home().vault())) {
            damaged = files.filter(each -> String.valueOf(each.getFileName()).length() == 64)
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        try (RandomAccessFile bytes = new RandomAccessFile(damaged.toFile(), "rw")) {
            bytes.seek(bytes.length() - 5);
            int old = bytes.read();
            bytes.seek(bytes.length() - 5);
            bytes.write(old ^ 1);
        }
        assertThat(own.backup(folder.resolve("file"), PASSPHRASE).damaged())
                .containsExactly(String.valueOf(damaged.getFileName()));
        Restored restored = restore(folder.resolve("file"));
        assertThat(restored.damaged()).containsExactly(String.valueOf(damaged.getFileName()));
        assertThat(restored.report().findings())
                .singleElement()
                .hasToString("vault file " + damaged.getFileName() + ": it is missing, and source "
                        + own.text("select id from source where sha256 = '" + damaged.getFileName() + "'")
                        + " is these bytes");
    }
}

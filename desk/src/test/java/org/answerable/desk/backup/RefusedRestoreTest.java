package org.answerable.desk.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.answerable.desk.Desk;
import org.answerable.desk.Progress;
import org.answerable.desk.storage.Database;
import org.answerable.desk.storage.Home;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedRestoreTest {
    private static final char[] PASSPHRASE = "seven small grey herons".toCharArray();

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private Path sealed = Path.of("");
    private Path plain = Path.of("");

    @BeforeAll
    void backUp() {
        WorkedHome worked = WorkedHome.at(shared.resolve("home"));
        sealed = shared.resolve("sealed");
        plain = shared.resolve("plain");
        worked.backup(sealed, PASSPHRASE);
        worked.plainBackup(plain);
    }

    /** And nothing was made. */
    private void refused(Path file, char @Nullable [] passphrase, String part) {
        Path home = folder.resolve("new");
        assertThatThrownBy(() -> Restore.into(new Home(home), null, file, passphrase, Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(part);
        assertThat(home).doesNotExist();
    }

    private Path changed(Path file, UnaryOperator<byte[]> change) throws IOException {
        return Files.write(folder.resolve("changed"), change.apply(Files.readAllBytes(file)));
    }

    @Test
    void aWrongOrMissingPassphrase() {
        refused(sealed, "seven small grey geese".toCharArray(), "this is not the passphrase");
        refused(sealed, null, "give the passphrase");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.2, 0.5, 0.8, 0.999})
    void aFlippedBitAnywhere(double where) throws IOException {
        UnaryOperator<byte[]> flip = bytes -> {
            bytes[(int) (bytes.length * where)] ^= 4;
            return bytes;
        };
        refused(changed(sealed, flip), PASSPHRASE, "");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.8})
    void aFlippedBitInThePlainOne(double where) throws IOException {
        UnaryOperator<byte[]> flip = bytes -> {
            bytes[(int) (bytes.length * where)] ^= 4;
            return bytes;
        };
        refused(changed(plain, flip), null, "damaged");
    }

    /** @param cut how many bytes are left, or, below zero, how many are missing */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 63, 64, 9000, -1, -17, -5000})
    void oneThatWasCutShort(int cut) throws IOException {
        refused(changed(sealed, bytes -> Arrays.copyOf(bytes, cut < 0 ? bytes.length + cut : cut)), PASSPHRASE, "");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9})
    void aPlainOneThatWasCutShort(double where) throws IOException {
        refused(changed(plain, bytes -> Arrays.copyOf(bytes, (int) (bytes.length * where))), null, "");
    }

    @Test
    void somethingAddedAtItsEnd() throws IOException {
        refused(changed(sealed, bytes -> Arrays.copyOf(bytes, bytes.length + 3)), PASSPHRASE, "damaged");
    }

    @Test
    void aFileThatIsNoBackupOrNotThere() throws IOException {
        refused(Files.writeString(folder.resolve("letter"), "Dear Madam, ".repeat(50)), PASSPHRASE, "right file");
        refused(folder.resolve("none"), PASSPHRASE, "there is no file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            format        | answerable-backup 1    | answerable-backup 2    | newer Answerable
            format        | answerable-backup      | somebody else's backup | no backup
            manifest.json | "tablesVersion" : "    | "tablesVersion" : "99  | newer Answerable
            tables/claim  | teacher                | preacher               | table claim is not what was written
            tables/log_entry | claim               | clamp                  | table log_entry is not what was written
            manifest.json | {                      | [                      | cannot be read
            """)
    void anAlteredEntry(String entry, String from, String to, String part) throws IOException {
        refused(rewritten(entry, content -> content.replaceFirst(quote(from), to)), null, part);
    }

    @Test
    void anEntryThatWasLeftOutAddedOrDoubled() throws IOException {
        refused(
                archive((zip, name, content) -> {
                    if (!name.equals("tables/consent")) put(zip, name, content);
                }),
                null,
                "table consent is not what was written");
        refused(
                archive((zip, name, content) -> {
                    if (name.equals("manifest.json"))
                        put(zip, "vault/more", "more".getBytes(StandardCharsets.US_ASCII));
                    put(zip, name, content);
                }),
                null,
                "something was added");
        refused(
                archive((zip, name, content) -> {
                    put(zip, name, content);
                    if (name.equals("manifest.json"))
                        put(zip, "vault/more", "more".getBytes(StandardCharsets.US_ASCII));
                }),
                null,
                "something was added");
    }

    /** With hashes that fit: only the tables themselves can tell. */
    @Test
    void oneWhoseManifestNamesOtherColumnsAndNothingOfItRuns() throws IOException {
        refused(
                rewritten(
                        "manifest.json",
                        content -> content.replaceFirst(
                                "\"full_name\"", "\"full_name) from stdin; drop table claim; --\"")),
                null,
                "its tables did not come out");
    }

    @Test
    void aHomeThatIsInUseOrNotEmptyAndNothingInItChanges() throws IOException {
        Path used = shared.resolve("home");
        String before = tree(used.resolve("vault")) + tree(used.resolve("keys"));
        assertThatThrownBy(() -> Restore.into(new Home(used), null, sealed, PASSPHRASE, Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not empty");
        try (Desk desk = Desk.open(new Home(used))) {
            assertThatThrownBy(() -> Restore.into(desk.home(), null, sealed, PASSPHRASE, Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("a desk may be using it");
            assertThat(desk.accounts().owner()).isNotNull();
        }
        assertThat(tree(used.resolve("vault")) + tree(used.resolve("keys"))).isEqualTo(before);

        Path letters = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(letters.resolve("letter"), "Dear Madam");
        assertThatThrownBy(() -> Restore.into(new Home(letters), null, sealed, PASSPHRASE, Progress.NONE))
                .hasMessageContaining("is not empty");
        assertThat(letters.toFile().list()).containsExactly("letter");
    }

    @Test
    void aHomeThatIsOpenIsNotBackedUp() {
        try (Desk desk = Desk.open(new Home(shared.resolve("home")))) {
            assertThatThrownBy(() -> Database.openAlone(desk.home()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("in use");
        }
    }

    @Test
    void oneThatBreaksOffLeavesNothing() {
        Path home = folder.resolve("new");
        for (String where : new String[] {
            "Restoring table claim", "Restoring stored files", "Comparing table claim", "Looking up quotes"
        }) {
            Progress breaks = (what, done, total) -> {
                if (what.equals(where)) throw new IllegalStateException("broke off");
            };
            assertThatThrownBy(() -> Restore.into(new Home(home), null, sealed, PASSPHRASE, breaks))
                    .as(where)
                    .hasMessage("broke off");
            assertThat(home).as(where).doesNotExist();
        }
    }

    @Test
    void oneIntoAnEmptyFolderThatBreaksOffLeavesTheFolderEmpty() throws IOException {
        Path home = Files.createDirectories(folder.resolve("mine"));
        Progress breaks = (what, done, total) -> {
            if (what.equals("Restoring table claim")) throw new IllegalStateException("broke off");
        };
        assertThatThrownBy(() -> Restore.into(new Home(home), null, sealed, PASSPHRASE, breaks))
                .hasMessage("broke off");
        assertThat(home).isEmptyDirectory();
        assertThat(Restore.into(new Home(home), null, sealed, PASSPHRASE, Progress.NONE)
                        .report()
                        .findings())
                .isEmpty();
    }

    @Test
    void aHalfRestoredHomeIsNotOpened() throws IOException {
        Home home = Home.at(folder.resolve("half"));
        Files.createFile(home.restoring());
        assertThatThrownBy(() -> Database.open(home))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("half restored");
        assertThatThrownBy(() -> Restore.into(home, null, sealed, PASSPHRASE, Progress.NONE))
                .isInstanceOf(Refusal.class);
        assertThat(home.restoring()).exists();
    }

    private Path rewritten(String entry, UnaryOperator<String> change) throws IOException {
        boolean[] done = {false};
        Path file = archive((zip, name, content) -> {
            byte[] now = content;
            if (name.equals(entry)) {
                String before = new String(content, StandardCharsets.UTF_8);
                String after = change.apply(before);
                assertThat(after).isNotEqualTo(before);
                now = after.getBytes(StandardCharsets.UTF_8);
                done[0] = true;
            }
            put(zip, name, now);
        });
        assertThat(done[0]).isTrue();
        return file;
    }

    @FunctionalInterface
    private interface Rewriting {
        void entry(ZipOutputStream zip, String name, byte[] content) throws IOException;
    }

    private Path archive(Rewriting rewriting) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(plain)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                rewriting.entry(out, entry.getName(), in.readAllBytes());
            }
        }
        return Files.write(folder.resolve("rewritten"), bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String quote(String literally) {
        return java.util.regex.Pattern.quote(literally);
    }

    private static String tree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> file + " " + file.toFile().length() + " "
                            + file.toFile().lastModified())
                    .toList()
                    .toString();
        }
    }
}

package org.answerable.desk.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.answerable.desk.Progress;
import org.answerable.desk.log.Report;
import org.answerable.desk.log.Verification;
import org.answerable.desk.storage.Database;
import org.answerable.desk.storage.Home;
import org.answerable.desk.storage.Tree;
import org.answerable.desk.vault.Keyring;
import org.answerable.desk.vault.Vault;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Makes a home out of a backup. The backup is read once to its end before anything is made, and every hash is compared again with what came to lie
 * in the new home; when anything fails, nothing of the new home remains.
 */
public final class Restore {
    private static final List<String> LOCKS = List.of(".gate", ".lease");

    private Restore() {}

    /**
     * Restores.
     *
     * @param home a folder that is not there or empty: {@code new Home(folder)}
     * @param url an external database, in which nothing is; absent: the home gets an embedded one
     * @param file the backup
     * @param passphrase absent for a backup that is not sealed
     * @throws Refusal when the home or the database is not empty, the passphrase is wrong, the backup is damaged or was made by a newer
     *     Answerable; then nothing was touched
     */
    public static Restored into(
            Home home, @Nullable String url, Path file, char @Nullable [] passphrase, Progress progress) {
        refuseUsed(home);
        BackupReader reader = new BackupReader(file, passphrase);
        boolean folderWasThere = Files.exists(home.folder());
        try {
            Manifest manifest = check(reader, progress);
            mark(Home.at(home.folder()));
            try {
                Restored restored = fill(home, url, reader, manifest, progress);
                Files.delete(home.restoring());
                return restored;
            } catch (RuntimeException | Error | IOException | SQLException e) {
                clear(home, folderWasThere, e);
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw new Refusal(
                    "the backup could not be restored (" + e.getMessage() + "); nothing of it remains in "
                            + home.folder(),
                    e);
        }
    }

    private static Manifest check(BackupReader reader, Progress progress) throws SQLException {
        long[] entries = {0};
        Manifest manifest = reader.read((name, content) -> progress.step("Checking the backup", ++entries[0], 0));
        if (!Database.knows(manifest.tablesVersion())) {
            throw new Refusal("the backup was made by a newer Answerable (its tables are of version "
                    + manifest.tablesVersion() + "); restore it with that one, or a newer");
        }
        return manifest;
    }

    private static Restored fill(
            Home home, @Nullable String url, BackupReader reader, Manifest manifest, Progress progress)
            throws IOException, SQLException {
        try (Database database = Database.openNew(home, url, manifest.tablesVersion())) {
            try {
                Vault vault = new Vault(home.vault(), Keyring.openOrCreate(home.vaultKey()));
                new Loading(database, home, vault, manifest, progress).load(reader);
                database.migrate();
                Report report = Verification.of(database, vault).run(progress, List.of());
                return new Restored(
                        manifest.tables().stream()
                                .mapToLong(Manifest.Table::rows)
                                .sum(),
                        manifest.files().size(),
                        manifest.damaged(),
                        report);
            } catch (RuntimeException | Error | IOException | SQLException e) {
                database.unmake();
                throw e;
            }
        }
    }

    /** A home that is in use is never empty either. */
    private static void refuseUsed(Home home) {
        if (!Files.exists(home.folder())) {
            return;
        }
        try (Stream<Path> inside = Files.walk(home.folder())) {
            inside.filter(path -> !Files.isDirectory(path) && !LOCKS.contains(String.valueOf(path.getFileName())))
                    .findFirst()
                    .ifPresent(path -> {
                        throw new Refusal(
                                "the home " + home.folder()
                                        + " is not empty, a desk may be using it, and nothing in it was changed; restore into a new folder");
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mark(Home home) throws IOException {
        try {
            Files.createFile(home.restoring());
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(
                    "another restore into " + home.folder()
                            + " is under way; wait for it, or restore into another folder",
                    e);
        }
    }

    private static void clear(Home home, boolean folderWasThere, Throwable problem) {
        try {
            if (folderWasThere) {
                Tree.empty(home.folder());
            } else {
                Tree.delete(home.folder());
            }
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
    }

    /**
     * What was restored.
     *
     * @param rows rows of all tables
     * @param files stored files and keys
     * @param damaged addresses of stored files that were damaged before the backup was made, and so are missing
     * @param report the verification of the new home; what was wrong when the backup was made is wrong still, and said here
     */
    public record Restored(long rows, long files, List<String> damaged, Report report) {}
}

package org.answerable.desk.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.answerable.desk.Progress;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.storage.Database;
import org.answerable.desk.storage.Home;
import org.answerable.desk.storage.WholeFile;
import org.answerable.desk.vault.PassphraseSeal;
import org.answerable.desk.vault.SealingOutputStream;
import org.answerable.desk.vault.Vault;
import org.answerable.record.Refusal;

/**
 * Writes a whole home into one file: all rows, all stored files, the key of the checkpoints, and a list of what they must be. The file appears
 * when it is complete and on the disk, and never in the place of another.
 */
public final class Backup {
    private final Database database;
    private final Home home;
    private final Vault vault;

    /**
     * @param database opened alone: nobody else works in the home meanwhile
     * @param home whose keys go along
     * @param vault whose files go along
     */
    public Backup(Database database, Home home, Vault vault) {
        this.database = database;
        this.home = home;
        this.vault = vault;
    }

    /**
     * Writes a backup that opens with a passphrase only. Whoever forgets it has no backup.
     *
     * @param viewer an owner; that a backup was made is written to the log before, and so is in it
     * @throws Refusal when the file exists, the disk is full, or the passphrase has fewer than eight characters; then there is no file
     */
    public Written write(Viewer viewer, Path file, char[] passphrase, Progress progress) {
        return write(viewer, file, progress, (out, fill) -> {
            SealingOutputStream sealed = PassphraseSeal.seal(out, passphrase);
            Written written = fill.into(sealed);
            sealed.finish();
            return written;
        });
    }

    /** Writes a backup that everybody can read who gets hold of the file. */
    public Written writePlain(Viewer viewer, Path file, Progress progress) {
        return write(viewer, file, progress, (out, fill) -> {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            Written written = fill.into(buffered);
            buffered.flush();
            return written;
        });
    }

    private Written write(Viewer viewer, Path file, Progress progress, Envelope envelope) {
        viewer.must(Role.OWNER, "make a backup");
        try (WholeFile whole = WholeFile.to(file)) {
            new Access(database.owner()).run(viewer, transaction -> transaction.note("backup.write"));
            Written written =
                    envelope.around(whole.out(), out -> new BackupWriter(database, home, vault, progress).write(out));
            whole.keep();
            return written;
        } catch (IOException e) {
            throw new Refusal(
                    "the backup " + file + " could not be written (" + e.getMessage()
                            + "); look whether the folder is there and the disk has room",
                    e);
        } catch (SQLException e) {
            throw new Refusal("the backup could not be written, the database broke off: " + e.getMessage(), e);
        }
    }

    /**
     * What was written.
     *
     * @param rows rows of all tables
     * @param files stored files
     * @param damaged addresses (SHA-256) of stored files that are missing or damaged in this home and so are not in the backup; run the verification
     */
    public record Written(long rows, long files, List<String> damaged) {}

    @FunctionalInterface
    private interface Fill {
        Written into(OutputStream out) throws IOException, SQLException;
    }

    @FunctionalInterface
    private interface Envelope {
        Written around(OutputStream out, Fill fill) throws IOException, SQLException;
    }
}

package org.answerable.desk.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.answerable.desk.Progress;
import org.answerable.desk.log.Checkpoints;
import org.answerable.desk.storage.Database;
import org.answerable.desk.storage.Home;
import org.answerable.desk.vault.BrokenSeal;
import org.answerable.desk.vault.Vault;
import org.answerable.record.Refusal;
import org.answerable.record.log.Hash;

/** Fills the archive, entry after entry; the manifest is made on the way and written last. */
final class BackupWriter {
    private final Database database;
    private final Home home;
    private final Vault vault;
    private final Progress progress;
    private final List<Manifest.Table> tables = new ArrayList<>();
    private final List<Manifest.File> files = new ArrayList<>();
    private final List<String> damaged = new ArrayList<>();

    BackupWriter(Database database, Home home, Vault vault, Progress progress) {
        this.database = database;
        this.home = home;
        this.vault = vault;
        this.progress = progress;
    }

    Backup.Written write(OutputStream out) throws IOException, SQLException {
        ZipOutputStream zip = new ZipOutputStream(out);
        // pictures and PDF do not get smaller, and rows get small enough
        zip.setLevel(Deflater.BEST_SPEED);
        entry(zip, Manifest.FIRST_ENTRY, new ByteArrayInputStream(Manifest.firstEntry()));
        try (Connection connection = database.owner().getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            try {
                Manifest manifest = fill(zip, new TableStore(connection));
                entry(zip, Manifest.LAST_ENTRY, new ByteArrayInputStream(manifest.toBytes()));
            } finally {
                connection.rollback();
            }
        }
        zip.finish();
        return new Backup.Written(
                tables.stream().mapToLong(Manifest.Table::rows).sum(),
                files.stream()
                        .filter(file -> file.name().startsWith(Manifest.VAULT))
                        .count(),
                damaged);
    }

    private Manifest fill(ZipOutputStream zip, TableStore store) throws IOException, SQLException {
        Instant at = Instant.now();
        List<TableStore.Shape> shapes = store.tables();
        for (TableStore.Shape shape : shapes) {
            progress.step("Writing tables", tables.size(), shapes.size());
            Digest digest = new Digest();
            zip.putNextEntry(new ZipEntry(Manifest.TABLES + shape.name()));
            long rows = store.write(shape, digest.to(zip));
            zip.closeEntry();
            tables.add(new Manifest.Table(shape.name(), shape.columns(), rows, digest.sha256()));
        }
        Path key = Checkpoints.keyFile(home);
        if (Files.exists(key)) {
            try (InputStream in = Files.newInputStream(key)) {
                files.add(entry(zip, Manifest.KEYS + key.getFileName(), in));
            }
        }
        fillFiles(zip, store.addresses());
        return new Manifest(
                Manifest.FORMAT,
                database.version(),
                store.desk(),
                at.toString(),
                tables,
                store.sequences(),
                files,
                damaged);
    }

    /** What sources say and what is there, both: what is there and no source knows is for the verification to find, here as in the new home. */
    private void fillFiles(ZipOutputStream zip, List<String> addresses) throws IOException {
        TreeSet<String> all = new TreeSet<>(addresses);
        try (var stored = vault.all()) {
            stored.map(Hash::hex).forEach(all::add);
        }
        long done = 0;
        for (String address : all) {
            progress.step("Writing stored files", done++, all.size());
            try (InputStream in = vault.open(Hash.parse(address))) {
                files.add(entry(zip, Manifest.VAULT + address, in));
            } catch (BrokenSeal e) {
                // half an entry may stand in the archive; the manifest says that it does not count
                zip.closeEntry();
                damaged.add(address);
            } catch (Refusal missing) {
                damaged.add(address);
            }
        }
    }

    private static Manifest.File entry(ZipOutputStream zip, String name, InputStream in) throws IOException {
        Digest digest = new Digest();
        zip.putNextEntry(new ZipEntry(name));
        in.transferTo(digest.to(zip));
        zip.closeEntry();
        return new Manifest.File(name, digest.size(), digest.sha256());
    }
}

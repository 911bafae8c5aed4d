package org.answerable.desk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.answerable.desk.Progress;
import org.answerable.desk.log.Checkpoints;
import org.answerable.desk.storage.Database;
import org.answerable.desk.storage.Home;
import org.answerable.desk.storage.WholeFile;
import org.answerable.desk.vault.Receipt;
import org.answerable.desk.vault.Vault;
import org.answerable.record.Refusal;
import org.answerable.record.log.Hash;

/** Loads what a backup holds into a new home, in one transaction that is committed when every hash was compared. */
final class Loading {
    private final Database database;
    private final Home home;
    private final Vault vault;
    private final Manifest manifest;
    private final Progress progress;
    private final Map<String, Manifest.Table> tables = new LinkedHashMap<>();
    private final Set<String> damaged;

    Loading(Database database, Home home, Vault vault, Manifest manifest, Progress progress) {
        this.database = database;
        this.home = home;
        this.vault = vault;
        this.manifest = manifest;
        this.progress = progress;
        manifest.tables().forEach(table -> tables.put(table.name(), table));
        this.damaged = new HashSet<>(manifest.damaged());
    }

    void load(BackupReader reader) throws IOException, SQLException {
        try (Connection connection = database.owner().getConnection()) {
            connection.setAutoCommit(false);
            try {
                load(reader, new TableStore(connection));
                connection.commit();
            } catch (IOException | SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                // without it, the first questions to a large home are planned as if it were empty
                statement.execute("analyze");
            }
        }
    }

    private void load(BackupReader reader, TableStore store) throws IOException, SQLException {
        Map<String, TableStore.Shape> shapes = store.tables().stream()
                .collect(Collectors.toMap(TableStore.Shape::name, shape -> shape, (a, b) -> a, LinkedHashMap::new));
        checkShapes(shapes);
        store.empty(shapes.values().stream().toList());
        long[] files = {0};
        reader.read((name, content) -> {
            if (name.startsWith(Manifest.TABLES)) {
                loadTable(store, Objects.requireNonNull(shapes.get(name.substring(Manifest.TABLES.length()))), content);
            } else if (name.startsWith(Manifest.VAULT)) {
                progress.step(
                        "Restoring stored files", files[0]++, manifest.files().size());
                loadFile(name.substring(Manifest.VAULT.length()), content);
            } else if (name.equals(Manifest.KEYS + Checkpoints.keyFile(home).getFileName())) {
                WholeFile.create(Checkpoints.keyFile(home), content.readAllBytes());
            } else {
                throw new Refusal("the backup holds " + name + ", which this program does not know; use a newer one");
            }
        });
        compare(store, shapes);
        Set<String> known =
                manifest.sequences().stream().map(Manifest.Sequence::name).collect(Collectors.toSet());
        for (Manifest.Sequence sequence : manifest.sequences()) {
            store.proceed(sequence);
        }
        if (!store.sequences().stream()
                .map(Manifest.Sequence::name)
                .collect(Collectors.toSet())
                .equals(known)) {
            throw broken("its counters");
        }
    }

    /** Names in a backup are only ever compared with those of the tables that the migrations made. */
    private void checkShapes(Map<String, TableStore.Shape> shapes) {
        boolean same = shapes.keySet().equals(tables.keySet())
                && tables.values().stream()
                        .allMatch(table -> table.columns()
                                .equals(Objects.requireNonNull(shapes.get(table.name()))
                                        .columns()));
        if (!same) {
            throw broken("its tables");
        }
    }

    private void loadTable(TableStore store, TableStore.Shape shape, InputStream content)
            throws IOException, SQLException {
        progress.step("Restoring table " + shape.name(), 0, 0);
        if (store.read(shape, content) != table(shape).rows()) {
            throw broken("table " + shape.name());
        }
    }

    private Manifest.Table table(TableStore.Shape shape) {
        return Objects.requireNonNull(tables.get(shape.name()), shape.name());
    }

    private void loadFile(String address, InputStream content) throws IOException {
        if (damaged.contains(address)) {
            return;
        }
        Receipt receipt = vault.store(content, Long.MAX_VALUE);
        if (!receipt.sha256().equals(Hash.parse(address))) {
            throw broken("file " + address);
        }
    }

    /** Reads every row again that now stands in the new tables. */
    private void compare(TableStore store, Map<String, TableStore.Shape> shapes) throws IOException, SQLException {
        for (TableStore.Shape shape : shapes.values()) {
            progress.step("Comparing table " + shape.name(), 0, 0);
            Digest digest = new Digest();
            store.write(shape, digest.to(OutputStream.nullOutputStream()));
            if (!digest.sha256().equals(table(shape).sha256())) {
                throw broken("table " + shape.name());
            }
        }
    }

    private static Refusal broken(String what) {
        return new Refusal(
                what + " did not come out of the backup as it went in, so nothing was restored; use another copy");
    }
}

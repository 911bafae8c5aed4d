package org.answerable.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.answerable.bench.Clerk;
import org.answerable.bench.Documents;
import org.answerable.bench.Figures;
import org.answerable.desk.Desk;
import org.answerable.desk.Progress;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Accounts;
import org.answerable.desk.backup.Backup;
import org.answerable.desk.backup.Restore;
import org.answerable.desk.storage.Database;
import org.answerable.desk.storage.Home;
import org.answerable.desk.vault.Integrity;
import org.answerable.desk.vault.Keyring;
import org.answerable.desk.vault.Vault;
import org.answerable.record.log.Hash;
import org.jdbi.v3.core.Jdbi;

/** A backup of many sources, restored beside the home it was made of, and compared with it hash by hash. */
final class Beside {
    private static final String PASSPHRASE = "four words of a bench";

    private final Documents documents;

    Beside(Documents documents) {
        this.documents = documents;
    }

    void run(Path folder, int sources, Figures figures) throws IOException {
        Home home = Home.at(folder.resolve("backed-up"));
        try (Desk desk = Desk.open(home)) {
            Clerk clerk = new Clerk(desk, documents);
            for (int number = 0; number < sources; number++) {
                clerk.accept(clerk.claim(clerk.store(number), number));
            }
        }
        Path file = folder.resolve("backup");
        long start = System.nanoTime();
        write(home, file);
        long written = System.nanoTime();
        Home beside = new Home(folder.resolve("beside"));
        Restore.Restored restored = Restore.into(beside, null, file, PASSPHRASE.toCharArray(), Progress.NONE);
        long back = System.nanoTime();
        figures.told("backup: sources", String.valueOf(sources));
        figures.told("backup: size", String.format(Locale.ROOT, "%.1f MB", Files.size(file) / 1e6));
        figures.told("backup: written in", seconds(written - start));
        figures.told("backup: restored and verified in", seconds(back - written));
        Map<String, String> before = hashes(home);
        Map<String, String> after = hashes(beside);
        figures.mustBeNone(
                "backup: sources whose row, text or file is another",
                before.entrySet().stream()
                                .filter(each -> !each.getValue().equals(after.get(each.getKey())))
                                .count()
                        + Math.abs(after.size() - before.size())
                        + Math.abs(sources - before.size()));
        figures.mustBeNone(
                "backup: findings of the verification",
                restored.report().findings().size());
    }

    private static void write(Home home, Path file) throws IOException {
        try (Database database = Database.openAlone(home)) {
            var owner = new Accounts(new Access(database.app())).owner().viewer();
            new Backup(database, home, vault(home)).write(owner, file, PASSPHRASE.toCharArray(), Progress.NONE);
        }
    }

    /** Of each source its row, its text and the state of its file. */
    private static Map<String, String> hashes(Home home) throws IOException {
        Map<String, String> hashes = new HashMap<>();
        try (Database database = Database.openAlone(home)) {
            Vault vault = vault(home);
            Jdbi.create(database.owner())
                    .useHandle(handle -> handle.select("""
                            select s.id, s.sha256, md5(s::text) || md5(t::text) as rows
                            from source s join source_text t on t.source_id = s.id
                            """)
                            .map((row, context) -> hashes.put(
                                    row.getString("id"),
                                    row.getString("rows")
                                            + (vault.verify(Hash.parse(row.getString("sha256")))
                                                            instanceof Integrity.Intact
                                                    ? row.getString("sha256")
                                                    : " damaged in " + home.folder())))
                            .list());
        }
        return hashes;
    }

    private static Vault vault(Home home) throws IOException {
        return new Vault(home.vault(), Keyring.openOrCreate(home.vaultKey()));
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }
}

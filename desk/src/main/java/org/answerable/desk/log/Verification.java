package org.answerable.desk.log;

import java.util.List;
import javax.sql.DataSource;
import org.answerable.desk.Progress;
import org.answerable.desk.review.StoredClaimRows;
import org.answerable.desk.review.StoredClaimRows.Dated;
import org.answerable.desk.storage.Database;
import org.answerable.desk.vault.Vault;
import org.answerable.record.log.Checkpoint;
import org.answerable.record.log.Verdict;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * Reads everything in the home again and compares it with the log: every row with what the log committed to, every stored file with its hash, every
 * quote with its text, every standing with its decisions, and the log with itself and with checkpoints that were kept elsewhere.
 *
 * <p>Works as the owner of the tables, changes nothing, sees one moment of the database, and lets people work meanwhile. Memory does not grow
 * with the home.
 *
 * <p>What it cannot see: without a checkpoint, a log that somebody rewrote as a whole together with the rows; and rows that the log never
 * commits to (accounts, cases, memberships, entities).
 */
public final class Verification {
    private final Jdbi owner;
    private final Vault vault;

    private Verification(DataSource owner, Vault vault) {
        this.owner = Jdbi.create(owner).installPlugin(new PostgresPlugin());
        this.vault = vault;
    }

    /** The verification of a home. */
    public static Verification of(Database database, Vault vault) {
        return of(database.owner(), vault);
    }

    /**
     * The same.
     *
     * @param owner connections as the owner of the tables
     */
    public static Verification of(DataSource owner, Vault vault) {
        return new Verification(owner, vault);
    }

    /**
     * Verifies all.
     *
     * @param since checkpoints that were kept outside the home; the log must pass through each
     */
    public Report run(Progress progress, List<Checkpoint> since) {
        Findings findings = new Findings();
        FileCheck files = new FileCheck(vault, findings);
        Report report = owner.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            handle.execute("set transaction read only");
            // sorting the commitments of a million claims
            handle.execute("set local work_mem = '32MB'");
            return all(handle, files, findings, progress, since);
        });
        files.lookAgain(sha256 -> owner.withHandle(handle -> new FileStore(handle).knows(sha256)));
        return new Report(
                report.entries(),
                report.head(),
                report.objects(),
                report.files(),
                since,
                findings.named(),
                findings.unnamed());
    }

    private static Report all(
            Handle handle, FileCheck files, Findings findings, Progress progress, List<Checkpoint> since) {
        Verdict verdict = new ChainCheck(handle, findings)
                .check(since, new Steps(progress, "Reading the log", EntryStore.count(handle)));
        long objects = 0;
        for (Kind kind : Kind.values()) {
            long rows = new CommittedStore(handle).count(kind);
            new ObjectCheck(handle, findings).check(kind, new Steps(progress, "Comparing " + kind.table(), rows));
            objects += rows;
        }
        progress.step("Comparing standings", 0, 0);
        new StandingCheck(handle, findings).check();
        dates(handle, findings);
        ShapeStore.wrong(handle, findings::add);
        progress.step("Looking up quotes", 0, 0);
        new QuoteCheck(handle, findings).check();
        FileStore store = new FileStore(handle);
        long read = files.check(store, new Steps(progress, "Reading stored files", store.count()));
        return new Report(verdict.entries(), verdict.head(), objects, read, since, List.of(), 0);
    }

    private static void dates(Handle handle, Findings findings) {
        try (ResultIterator<Dated> dates = StoredClaimRows.dates(handle)) {
            while (dates.hasNext()) {
                Dated each = dates.next();
                if (!each.right()) {
                    findings.add(
                            "the days that it is ordered by are not those of its date", Kind.CLAIM.place(each.claim()));
                }
            }
        }
    }
}

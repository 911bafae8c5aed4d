package org.answerable.desk.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.answerable.desk.Progress;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.storage.Home;
import org.answerable.record.Refusal;
import org.answerable.record.log.Checkpoint;
import org.answerable.record.log.CheckpointKey;
import org.answerable.record.log.LogFile;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * What goes out of the house so that the log cannot be changed in silence: signed checkpoints, and the log itself as lines of identifiers and
 * hashes. Both are noted in the log first, so that a checkpoint also fixes that it was made.
 */
public final class Checkpoints {
    private final Access access;
    private final Jdbi owner;
    private final CheckpointKeyFile key;

    /**
     * @param owner connections as the owner of the tables, who sees the whole log
     * @param home whose keys hold the signing key
     */
    public Checkpoints(DataSource owner, Home home) {
        this.access = new Access(owner);
        this.owner = Jdbi.create(owner).installPlugin(new PostgresPlugin());
        this.key = new CheckpointKeyFile(keyFile(home));
    }

    /** Where a home keeps the key that signs. */
    public static Path keyFile(Home home) {
        return home.keys().resolve("checkpoint.key");
    }

    /** Signs where the log stands. Print it, mail it, keep it elsewhere: here it is kept nowhere. */
    public Checkpoint make(Viewer viewer) {
        viewer.must(Role.OWNER, "make a checkpoint");
        CheckpointKey signing = key();
        access.run(viewer, transaction -> transaction.note("log.checkpoint"));
        return owner.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ,
                handle -> Checkpoint.sign(
                        signing,
                        EntryStore.desk(handle),
                        EntryStore.head(handle)
                                .orElseThrow(() -> new Refusal("the log has lost its end; run `verify`")),
                        Instant.now()));
    }

    /** The fingerprint of the open half of the key, to be published and compared by eye; the key is made when there is none yet. */
    public String fingerprint() {
        return key().fingerprint();
    }

    /**
     * Writes the whole log as a {@link LogFile}, which {@code java -cp record.jar org.answerable.record.log.OutsideVerify} verifies.
     *
     * @param out in ASCII; flushed, not closed
     * @return how many entries were written
     */
    public long export(Viewer viewer, Writer out, Progress progress) {
        viewer.must(Role.OWNER, "take the log out");
        access.run(viewer, transaction -> transaction.note("log.export"));
        return owner.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            Steps steps = new Steps(progress, "Writing the log", EntryStore.count(handle));
            try (EntryStore entries = new EntryStore(handle)) {
                LogFile.write(
                        out,
                        EntryStore.desk(handle),
                        StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, Spliterator.ORDERED), false)
                                .peek(entry -> steps.accept(1)));
            } catch (IOException e) {
                throw new Refusal(
                        "the log could not be written (" + e.getMessage() + "); look whether the disk is full", e);
            }
            return steps.done();
        });
    }

    private CheckpointKey key() {
        try {
            return key.openOrCreate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

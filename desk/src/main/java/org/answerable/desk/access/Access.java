package org.answerable.desk.access;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.answerable.record.log.Head;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * The one way in to the database.
 *
 * <p>The viewer is set for the transaction alone ({@code set_config(…, true)}), so a pooled connection carries nothing over to whoever gets it
 * next; the policies of the tables do the rest.
 */
public final class Access {
    private final Jdbi jdbi;
    private final AtomicBoolean followed = new AtomicBoolean();

    /** @param app connections as the role that owns nothing */
    public Access(DataSource app) {
        this.jdbi = Jdbi.create(app).installPlugin(new PostgresPlugin());
    }

    /**
     * Does work in one transaction on behalf of a viewer, and extends the log by what the work noted. All of it happens, or none.
     *
     * @return what the work gives back
     * @throws org.answerable.record.Refusal what the work refuses, and when the database's disk is full
     */
    public <T> T as(Viewer viewer, Work<T> work) {
        try {
            return jdbi.inTransaction(handle -> {
                setViewer(handle, viewer);
                Transaction transaction = new Transaction(handle, viewer);
                T result = work.in(transaction);
                new ChainStore(handle).extend(transaction);
                return result;
            });
        } catch (JdbiException e) {
            throw NoRoom.orElse(e);
        }
    }

    /** The same for work that gives nothing back. */
    public void run(Viewer viewer, java.util.function.Consumer<Transaction> work) {
        as(viewer, transaction -> {
            work.accept(transaction);
            return true;
        });
    }

    /**
     * Reads everything, and only reads: how the search index follows the record. What comes of it is shown to nobody before it was read again
     * as its viewer. The log has it once for each opening of the desk: an entry for each reading would give the index something to follow for
     * ever.
     *
     * @return what the work gives back
     */
    public <T> T follow(Work<T> work) {
        Viewer system = Viewer.system("index.follow");
        if (followed.compareAndSet(false, true)) {
            run(system, transaction -> transaction.note("index.follow"));
        }
        return as(system, transaction -> {
            transaction.handle().execute("set transaction read only");
            return work.in(transaction);
        });
    }

    /** Where the log stands; empty while it has no entry. It tells nothing of what was done, so anybody may ask. */
    public Optional<Head> head() {
        return jdbi.inTransaction(handle -> {
            setViewer(handle, Viewer.system("log.head"));
            return new ChainStore(handle).head();
        });
    }

    /**
     * Work of the desk itself after it was stopped in the middle of something: sees everything, and is written to the log.
     *
     * @return what the work gives back
     */
    public <T> T recover(Work<T> work) {
        return as(Viewer.system("desk.recover"), transaction -> {
            transaction.note("desk.recover");
            return work.in(transaction);
        });
    }

    private static void setViewer(Handle handle, Viewer viewer) {
        handle.createQuery("select set_config('app.viewer', :viewer, true)")
                .bind("viewer", viewer.account().toString())
                .mapTo(String.class)
                .one();
    }
}

package org.answerable.desk.access;

import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * The one way in to the database.
 *
 * <p>The viewer is set for the transaction alone ({@code set_config(…, true)}), so a pooled connection carries nothing over to whoever gets it
 * next; the policies of the tables do the rest.
 */
public final class Access {
    private final Jdbi jdbi;

    /** @param app connections as the role that owns nothing */
    public Access(DataSource app) {
        this.jdbi = Jdbi.create(app).installPlugin(new PostgresPlugin());
    }

    /**
     * Does work in one transaction on behalf of a viewer, and extends the log by what the work noted. All of it happens, or none.
     *
     * @return what the work gives back
     */
    public <T> T as(Viewer viewer, Work<T> work) {
        return jdbi.inTransaction(handle -> {
            setViewer(handle, viewer);
            Transaction transaction = new Transaction(handle, viewer);
            T result = work.in(transaction);
            new ChainStore(handle).extend(transaction);
            return result;
        });
    }

    /** The same for work that gives nothing back. */
    public void run(Viewer viewer, java.util.function.Consumer<Transaction> work) {
        as(viewer, transaction -> {
            work.accept(transaction);
            return true;
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

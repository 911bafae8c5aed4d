package org.answerable.desk.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one desk, in an embedded PostgreSQL 18 or in one beside the desk (15 or newer); the same tables in both.
 *
 * <p>While it is open this process holds a lease on the home. The last process to close the home's database stops the embedded server. A
 * process that is killed loses its lease by itself; the server it leaves behind is adopted by the next to open.
 *
 * <p>When the embedded server dies, work in flight fails with {@link SQLException} and the next connection starts it again.
 */
public final class Database implements AutoCloseable {
    private final Home home;
    private final Lease lease;
    private final Backing backing;
    private final @Nullable EmptyExternal emptied;
    private final Pool app;
    private final Pool owner;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Database(Home home, Lease lease, Backing backing, @Nullable EmptyExternal emptied) {
        this.home = home;
        this.lease = lease;
        this.backing = backing;
        this.emptied = emptied;
        this.app = new Pool("app", 10, backing::app);
        this.owner = new Pool("owner", 4, backing::owner);
    }

    /**
     * The embedded database of a home, with this program's tables: made, started, recovered or adopted as needed.
     *
     * @throws Refusal when it cannot be started, or was last used by a newer program, or a backup or restore holds the home
     */
    public static Database open(Home home) {
        return open(home, false, new Embedded(home), Migrations.USUAL);
    }

    /**
     * The same, with nobody else in the home until it is closed; for backup and restore.
     *
     * @throws Refusal also when another process, or this one, has the home open
     */
    public static Database openAlone(Home home) {
        return open(home, true, new Embedded(home), Migrations.USUAL);
    }

    /**
     * A database beside the desk. The role {@code answerable_app} is made in it when missing, with a password kept in the home's keys; desks
     * that share one database share those keys.
     *
     * @param url {@code jdbc:postgresql://user:password@host:port/database} or with {@code ?user=…&password=…}: the owner of the tables
     * @throws Refusal when the server cannot be reached, refuses the password, is older than 15, or lacks something that an administrator
     *     must give; the sentence says what
     */
    public static Database openExternal(Home home, String url) {
        return open(home, false, new External(home, Address.parse(url)), Migrations.USUAL);
    }

    /**
     * Either of the two, with nobody else in the home until it is closed. Desks with another home over the same external database are not kept out.
     *
     * @param url an external database; absent: the embedded one
     */
    public static Database openAlone(Home home, @Nullable String url) {
        return open(home, true, backing(home, url), Migrations.USUAL);
    }

    /**
     * A database without rows of people's, for a restore: alone, with the tables as they were in some version. {@link #migrate} brings them to this
     * program's, {@link #unmake} takes them away again.
     *
     * @param url an external database, in which nothing may be; absent: the embedded one
     * @param version as {@link #version} gave it
     */
    public static Database openNew(Home home, @Nullable String url, String version) {
        Backing backing = backing(home, url);
        EmptyExternal emptied = backing.embedded() ? null : EmptyExternal.check(backing.owner());
        try {
            return open(home, true, backing, Migrations.USUAL.upTo(Version.of(version)), emptied, true);
        } catch (RuntimeException e) {
            if (emptied != null) emptied.clear(backing.owner());
            throw e;
        }
    }

    /** Whether this program can bring tables of that version to its own. */
    public static boolean knows(String version) {
        return Migrations.USUAL
                .newest()
                .map(newest -> Version.of(version).compareTo(newest) <= 0)
                .orElse(false);
    }

    private static Backing backing(Home home, @Nullable String url) {
        return url == null ? new Embedded(home) : new External(home, Address.parse(url));
    }

    private static void refuseHalfRestored(Home home) {
        if (Files.exists(home.restoring()))
            throw new Refusal(
                    "The home %s is half restored: a restore was stopped in the middle, or is under way; delete the folder and restore again"
                            .formatted(home.folder()));
    }

    static Database open(Home home, boolean alone, Backing backing, Migrations migrations) {
        return open(home, alone, backing, migrations, null, false);
    }

    private static Database open(
            Home home,
            boolean alone,
            Backing backing,
            Migrations migrations,
            @Nullable EmptyExternal emptied,
            boolean restoring) {
        return Gate.inside(home, () -> {
            Lease lease = Lease.take(home, alone);
            try {
                if (!restoring) refuseHalfRestored(home);
                if (lease.first()) Tree.empty(home.spool());
                backing.start();
                migrations.run(backing.owner());
                return new Database(home, lease, backing, emptied);
            } catch (IOException | SQLException e) {
                end(lease, backing);
                throw new Refusal(
                        "The database of %s cannot be opened: %s".formatted(home.folder(), e.getMessage()), e);
            } catch (RuntimeException e) {
                end(lease, backing);
                throw e;
            }
        });
    }

    /** Connections for all work of the desk: a role that is no superuser, does not bypass row-level security and owns nothing. */
    public DataSource app() {
        return app.get();
    }

    /** Connections of the owner of the tables; for migrations, backup and verify. */
    public DataSource owner() {
        return owner.get();
    }

    /** The version of the tables: that of the last migration that was run. */
    public String version() {
        try {
            return Migrations.recorded(backing.owner()).orElseThrow().toString();
        } catch (SQLException e) {
            throw new IllegalStateException("the tables' version cannot be read: " + External.firstLine(e), e);
        }
    }

    /** Brings the tables to this program's version. */
    public void migrate() {
        try {
            Migrations.USUAL.run(backing.owner());
        } catch (SQLException e) {
            throw new IllegalStateException("the tables cannot be migrated: " + External.firstLine(e), e);
        }
    }

    /** Empties an external database that was opened with {@link #openNew}; an embedded one goes with its home. */
    public void unmake() {
        app.close();
        if (emptied != null) emptied.clear(backing.owner());
    }

    /** Whether the server is the desk's own. */
    public boolean embedded() {
        return backing.embedded();
    }

    /** Starts the embedded server again if it has died; connections do this by themselves. Nothing happens for one beside the desk. */
    public void ensureRunning() {
        backing.ensureRunning();
    }

    /**
     * Makes sure, after rows were deleted and that was committed, that nothing of them remains in the server's files: tables and statistics are written anew, the
     * write-ahead log up to here is removed. Waits for transactions that may still see the rows, and locks each table for a moment.
     *
     * @param tables names of the tables that the rows were deleted from
     * @return what the administrator of an external server must still do, one sentence each; empty for the embedded one
     * @throws Refusal when another transaction stays open for more than a minute; the rows are deleted, and asking again is safe
     */
    public List<String> forgetDeleted(List<String> tables) {
        return backing.forgetDeleted(tables);
    }

    /** Gives the home back; the last one out stops the embedded server. Closing again does nothing. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) return;
        app.close();
        owner.close();
        Gate.<Boolean>inside(home, () -> end(lease, backing));
    }

    private static boolean end(Lease lease, Backing backing) {
        boolean last = lease.giveBack();
        if (last) backing.stop();
        return last;
    }
}

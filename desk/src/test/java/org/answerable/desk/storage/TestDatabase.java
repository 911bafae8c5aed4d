package org.answerable.desk.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database of its own for a test class, migrated and empty, on the one PostgreSQL of the test JVM.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestDatabase database = new TestDatabase();
 * }</pre>
 *
 * Outside JUnit: {@code try (var database = TestDatabase.fresh()) …}.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback, AutoCloseable {
    private @Nullable Opened opened;

    private record Opened(TestServer server, String name, Pool app, Pool owner, Home home) {}

    /** One that is ready at once; to be closed. */
    public static TestDatabase fresh() {
        var database = new TestDatabase();
        database.open();
        return database;
    }

    /** Connections of the role {@code answerable_app}. */
    public DataSource app() {
        return opened().app.get();
    }

    /** Connections of the owner of the tables. */
    public DataSource owner() {
        return opened().owner.get();
    }

    /** An empty home in a temporary folder, for what lies beside the database; deleted with it. */
    public Home home() {
        return opened().home;
    }

    /** Connections of the server's superuser; for what only a test may look at. */
    public DataSource admin() {
        return opened().server.login(Cluster.ADMIN, opened().name);
    }

    /** The file in which the server of the test JVM says what it did. */
    public Path serverLog() {
        return opened().server.log();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        open();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    private void open() {
        TestServer server = TestServer.running();
        String name = server.create();
        var app = new Pool(name + "-app", 8, () -> server.login(Cluster.APP, name));
        var owner = new Pool(name + "-owner", 4, () -> server.login(Cluster.OWNER, name));
        opened = new Opened(server, name, app, owner, Home.at(temporary()));
    }

    @Override
    public void close() {
        Opened now = opened();
        now.app.close();
        now.owner.close();
        now.server.drop(now.name);
        try {
            Tree.delete(now.home.folder());
        } catch (IOException e) {
            throw new IllegalStateException("the temporary home could not be deleted", e);
        }
        opened = null;
    }

    private Opened opened() {
        Opened now = opened;
        if (now == null)
            throw new IllegalStateException("the test database is not open: register it as a static extension");
        return now;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("answerable-home");
        } catch (IOException e) {
            throw new IllegalStateException("no temporary folder", e);
        }
    }
}

package org.answerable.desk.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The one PostgreSQL of this test JVM, with a migrated database to copy from; ended and deleted with the JVM. */
final class TestServer {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Embedded embedded;
    private final Home home;
    private final DataSource admin;

    private TestServer() {
        try {
            home = Home.at(Files.createTempDirectory("answerable-test"));
            embedded = new Embedded(home);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(home)));
            Gate.inside(home, () -> {
                embedded.start();
                return true;
            });
            admin = embedded.login(Cluster.ADMIN, "postgres");
            // nothing that a test writes has to outlive the machine
            execute("alter system set fsync = off");
            execute("select pg_reload_conf()");
            Migrations.USUAL.run(embedded.owner());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the test server did not start", e);
        }
    }

    private static final class Only {
        static final TestServer INSTANCE = new TestServer();
    }

    static TestServer running() {
        return Only.INSTANCE;
    }

    /** A fresh copy of the migrated database; its name. */
    synchronized String create() {
        String name = "test_" + NUMBER.incrementAndGet();
        execute("create database %s template %s owner %s".formatted(name, Cluster.DATABASE, Cluster.OWNER));
        return name;
    }

    void drop(String name) {
        execute("drop database %s with (force)".formatted(name));
    }

    /** Where the server says what it did. */
    Path log() {
        return home.postgres().resolve("server.log");
    }

    DataSource login(String role, String database) {
        return embedded.login(role, database);
    }

    private void execute(String sql) {
        try (Connection connection = admin.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void end(Home home) {
        Gate.inside(home, () -> {
            embedded.stop();
            return true;
        });
        try {
            Tree.delete(home.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

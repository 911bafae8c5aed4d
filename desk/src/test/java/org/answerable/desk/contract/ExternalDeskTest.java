package org.answerable.desk.contract;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.answerable.desk.Desk;
import org.answerable.desk.storage.Home;
import org.answerable.desk.storage.OutsideServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The same promises on the system's PostgreSQL beside the desk. */
class ExternalDeskTest extends DeskContract {
    private static @Nullable OutsideServer server;
    private static @Nullable Desk desk;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException, SQLException {
        server = OutsideServer.start(folder.resolve("outside"));
        try (Connection connection = server.admin("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role desk login createrole password 'desk'");
            statement.execute("create database desk owner desk");
        }
        desk = Desk.open(Home.at(folder.resolve("home")), server.url("desk:desk", "desk"));
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Override
    Desk desk() {
        return java.util.Objects.requireNonNull(desk);
    }
}

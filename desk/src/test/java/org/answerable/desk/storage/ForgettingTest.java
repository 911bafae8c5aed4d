package org.answerable.desk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgettingTest {
    private static final String SECRET = "Qx7unutterable9Zw";

    @TempDir
    Path folder;

    @Test
    void nothingOfADeletedRowRemainsInAnyFileOfTheHome() throws Exception {
        Home home = Home.at(folder);
        try (Database database = Database.open(home)) {
            fill(database);
            // the search itself must be able to find it
            Sql.run(new Embedded(home).login(Cluster.ADMIN, Cluster.DATABASE), "checkpoint");
            assertThat(filesWith(SECRET)).isNotEmpty();
            Sql.run(
                    database.owner(),
                    "delete from held where passage like '%" + SECRET + "%'",
                    "truncate \"Odd name\"");
            assertThat(filesWith(SECRET)).isNotEmpty();

            assertThat(database.forgetDeleted(List.of("held", "Odd name"))).isEmpty();

            assertThat(filesWith(SECRET)).isEmpty();
            assertThat(Sql.text(database.owner(), "select count(*) from held")).isEqualTo("500");
        }
        assertThat(filesWith(SECRET)).isEmpty();
    }

    /** An emptied table keeps its statistics, whose most common values quote it. */
    @Test
    void norOfATableThatIsEmptyAfterwards() throws Exception {
        Home home = Home.at(folder);
        try (Database database = Database.open(home)) {
            fill(database);
            Sql.run(database.owner(), "analyze", "delete from held", "delete from \"Odd name\"");
            database.forgetDeleted(List.of("held", "Odd name"));
            assertThat(filesWith(SECRET)).isEmpty();
        }
    }

    @Test
    void errorsThatQuoteAValueDoNotReachTheLog() throws Exception {
        Home home = Home.at(folder);
        try (Database database = Database.open(home)) {
            for (String sql : List.of(
                    "select '" + SECRET + "'::int",
                    "select " + SECRET,
                    "do $$ begin raise warning '" + SECRET + "'; end $$")) {
                try {
                    Sql.run(database.app(), sql);
                } catch (SQLException e) {
                    assertThat(e.getMessage()).containsIgnoringCase(SECRET);
                }
            }
        }
        assertThat(filesWith(SECRET)).isEmpty();
        assertThat(filesWith(SECRET.toLowerCase(Locale.ROOT))).isEmpty();
        assertThat(home.postgres().resolve("server.log")).content().contains("ready to accept connections");
    }

    @Test
    void waitsForATransactionThatStillSeesTheRows() throws Exception {
        Home home = Home.at(folder);
        try (Database database = Database.open(home)) {
            fill(database);
            CompletableFuture<List<String>> forgetting;
            try (Connection reader = database.owner().getConnection()) {
                reader.setAutoCommit(false);
                reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                try (var statement = reader.createStatement()) {
                    statement.execute("select 1");
                    Sql.run(database.owner(), "delete from held", "delete from \"Odd name\"");
                    forgetting =
                            CompletableFuture.supplyAsync(() -> database.forgetDeleted(List.of("held", "Odd name")));
                    statement.execute("select count(*) from held");
                }
                Pause.millis(300);
                assertThat(forgetting).isNotDone();
                reader.rollback();
            }
            assertThat(forgetting.join()).isEmpty();
            assertThat(filesWith(SECRET)).isEmpty();
        }
    }

    private static void fill(Database database) throws SQLException {
        Sql.run(
                database.owner(),
                "create table held (id int primary key, passage text not null)",
                "create table \"Odd name\" (passage text)",
                "create index on held (left(passage, 60))",
                "create index on held (lower(left(passage, 40)))",
                "insert into held select i, case when i % 2 = 0 then 'kept ' || i else 'said " + SECRET
                        + " there' end from generate_series(1, 1000) i",
                "insert into held select 2000, '" + SECRET
                        + " ' || string_agg(md5(i::text), '') from generate_series(1, 2000) i",
                "insert into \"Odd name\" select '" + SECRET + "' from generate_series(1, 100)",
                "analyze");
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, text))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            return false; // deleted meanwhile
        }
    }
}

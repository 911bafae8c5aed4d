package org.answerable.desk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalTest {
    private static @Nullable OutsideServer started;

    @TempDir
    Path folder;

    private Home home = new Home(Path.of("/"));

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        started = OutsideServer.start(folder.resolve("outside"));
    }

    @AfterAll
    static void stop() {
        if (started != null) started.close();
    }

    private static OutsideServer server() {
        return Objects.requireNonNull(started);
    }

    @BeforeEach
    void makeDatabase() throws SQLException {
        home = Home.at(folder.resolve("home"));
        Sql.run(
                server().admin("postgres"),
                "create role desk login createrole password 'p@ss/word'",
                "create database desk owner desk");
    }

    @AfterEach
    void dropDatabase() throws SQLException {
        Sql.run(
                server().admin("postgres"),
                "drop database desk with (force)",
                "drop role if exists answerable_app",
                "drop role desk");
    }

    private String url() {
        return server().url("desk:p%40ss%2Fword", "desk");
    }

    private void refused(String url, String... parts) {
        assertThatThrownBy(() -> Database.openExternal(home, url).close())
                .isInstanceOf(Refusal.class)
                .message()
                .contains(parts);
    }

    @Test
    void anOwnerWhoMayMakeRolesNeedsNoAdministrator() throws SQLException {
        try (Database database = Database.openExternal(home, url())) {
            assertThat(database.embedded()).isFalse();
            assertThat(Sql.text(database.owner(), "select current_user")).isEqualTo("desk");
            assertThat(Sql.text(database.app(), "select current_user")).isEqualTo("answerable_app");
            assertThatThrownBy(() -> Sql.run(database.app(), "create table mine (a int)"))
                    .hasMessageContaining("permission denied");
        }
        try (Database again = Database.openExternal(home, url())) {
            assertThat(Sql.text(again.app(), "select 1")).isEqualTo("1");
        }
        assertThat(home.postgres()).isEmptyDirectory();
    }

    @Test
    void anOwnerWhoMayNotGetsTheSqlThatAnAdministratorMustRun() throws SQLException {
        Sql.run(server().admin("postgres"), "alter role desk nocreaterole");
        Throwable refusal =
                catchThrowable(() -> Database.openExternal(home, url()).close());
        assertThat(refusal)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("an administrator must run: create role answerable_app");
        String message = String.valueOf(refusal.getMessage());
        Sql.run(server().admin("postgres"), message.substring(message.indexOf("create role")));
        try (Database database = Database.openExternal(home, url())) {
            assertThat(Sql.text(database.app(), "select current_user")).isEqualTo("answerable_app");
        }
    }

    @Test
    void aWrongPasswordIsRefusedAndNotShown() {
        refused(server().url("desk:guessed", "desk"), "refused the password of desk");
        assertThatThrownBy(() -> Database.openExternal(home, server().url("desk:guessed", "desk"))
                        .close())
                .message()
                .doesNotContain("guessed");
    }

    @Test
    void aServerThatIsNotThereIsRefused() {
        refused(
                "jdbc:postgresql://desk:x@127.0.0.1:1/desk",
                "127.0.0.1:1/desk cannot be reached",
                "look whether it runs");
        refused("jdbc:postgresql://desk:x@nowhere.invalid/desk", "nowhere.invalid/desk cannot be reached");
    }

    @Test
    void aDatabaseThatIsNotThereIsRefused() {
        refused(server().url("desk:p%40ss%2Fword", "elsewhere"), "has no such database");
    }

    @Test
    void anOwnerWhoMayNotMakeTablesIsRefusedWithTheRemedy() throws SQLException {
        Sql.run(server().admin("postgres"), "alter database desk owner to admin");
        refused(url(), "must run: grant create on schema public to \"desk\"");
    }

    @Test
    void aHomeWithOtherKeysIsRefusedWithTheRemedy() {
        Database.openExternal(home, url()).close();
        Home other = Home.at(folder.resolve("other"));
        assertThatThrownBy(() -> Database.openExternal(other, url()).close())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has another password than this home keeps")
                .hasMessageContaining("alter role answerable_app password 'SCRAM-SHA-256$");
    }

    @Test
    void aRoleThatSeesPastRowLevelSecurityIsRefused() throws SQLException {
        Database.openExternal(home, url()).close();
        Sql.run(server().admin("postgres"), "alter role answerable_app bypassrls");
        refused(url(), "can see past row-level security");
        Sql.run(server().admin("postgres"), "alter role answerable_app nobypassrls", "grant desk to answerable_app");
        refused(url(), "can see past row-level security");
    }

    @Test
    void aServerOlderThanFifteenIsRefused() throws Exception {
        try (var old = new OldServer("14.9")) {
            refused(
                    "jdbc:postgresql://desk:x@127.0.0.1:%d/desk".formatted(old.port()),
                    "is PostgreSQL 14",
                    "at least 15");
        }
    }

    @Test
    void whatTheOwnerCannotForgetIsLeftToTheAdministrator() throws SQLException {
        try (Database database = Database.openExternal(home, url())) {
            Sql.run(
                    database.owner(),
                    "create table word (word text)",
                    "insert into word values ('gone')",
                    "delete from word");
            assertThat(database.forgetDeleted(List.of("word")))
                    .hasSize(3)
                    .anyMatch(sentence -> sentence.contains("statistics"))
                    .anyMatch(sentence -> sentence.contains("pg_switch_wal"))
                    .anyMatch(sentence -> sentence.contains("Backups"));
            Sql.run(server().admin("postgres"), "alter role desk superuser");
            assertThat(database.forgetDeleted(List.of("word")))
                    .singleElement()
                    .asString()
                    .contains("Backups");
        }
    }
}

package org.answerable.desk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void isMadeAndUsedByTwoRoles() throws SQLException {
        try (Database database = Database.open(Home.at(folder))) {
            assertThat(database.embedded()).isTrue();
            Sql.run(
                    database.owner(),
                    "create table word (word text)",
                    "grant select, insert on word to answerable_app");
            Sql.run(database.app(), "insert into word values ('слово')");
            assertThat(Sql.text(database.app(), "select word from word")).isEqualTo("слово");
        }
        assertThat(new Server(Home.at(folder)).running()).isEmpty();
    }

    @Test
    void theAppRoleOwnsNothingAndMakesNothing() throws SQLException {
        try (Database database = Database.open(Home.at(folder))) {
            assertThat(
                            Sql.text(
                                    database.app(),
                                    "select current_user || ' ' || rolsuper || rolbypassrls || rolcreaterole || rolcreatedb from pg_roles where rolname = current_user"))
                    .isEqualTo("answerable_app falsefalsefalsefalse");
            assertThatThrownBy(() -> Sql.run(database.app(), "create table mine (a int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> Sql.run(database.app(), "create temporary table mine (a int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void severalOpensInOneProcessShareTheServerAndTheLastStopsIt() throws SQLException {
        Home home = Home.at(folder);
        Database first = Database.open(home);
        Database second = Database.open(home);
        first.close();
        first.close();
        assertThat(Sql.text(second.app(), "select 'there'")).isEqualTo("there");
        assertThatThrownBy(() -> Database.openAlone(home))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is in use; stop the desk first");
        second.close();
        assertThat(new Server(home).running()).isEmpty();
        try (Database alone = Database.openAlone(home)) {
            assertThat(Sql.text(alone.owner(), "select 1")).isEqualTo("1");
            assertThatThrownBy(() -> Database.open(home))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("backup or restore");
        }
    }
}

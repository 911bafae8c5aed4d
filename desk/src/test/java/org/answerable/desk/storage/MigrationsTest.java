package org.answerable.desk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.sql.DataSource;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final String BESIDE = "org/answerable/desk/storage/";
    private static final Migrations OLDER = new Migrations(BESIDE + "older");
    private static final Migrations NEWER = new Migrations(BESIDE + "newer");
    private static final Migrations BROKEN = new Migrations(BESIDE + "broken");
    private static final Migrations NONE = new Migrations(BESIDE + "none");

    private String name = "";

    /** A database with nothing in it, whatever the program's own migrations hold. */
    @BeforeEach
    void makeEmptyDatabase() throws SQLException {
        name = "empty_" + System.nanoTime();
        Sql.run(
                TestServer.running().login(Cluster.ADMIN, "postgres"),
                "create database %s template template0 owner answerable_owner".formatted(name));
    }

    @AfterEach
    void drop() {
        TestServer.running().drop(name);
    }

    private DataSource owner() {
        return TestServer.running().login(Cluster.OWNER, name);
    }

    @Test
    void runInOrderAndOnlyOnce() throws SQLException {
        OLDER.run(owner());
        OLDER.run(owner());
        NEWER.run(owner());
        assertThat(Sql.text(
                        owner(), "select string_agg(version, ' ' order by installed_rank) from flyway_schema_history"))
                .isEqualTo("1 2");
    }

    @Test
    void nothingIsMadeWhereThereIsNothingToRun() throws SQLException {
        NONE.run(owner());
        assertThat(Sql.text(owner(), "select count(*) from pg_tables where schemaname = 'public'"))
                .isEqualTo("0");
    }

    @Test
    void aDatabaseNewerThanTheProgramIsRefused() throws SQLException {
        NEWER.run(owner());
        assertThatThrownBy(() -> OLDER.run(owner()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("version 2, this program knows 1");
        assertThatThrownBy(() -> NONE.run(owner())).isInstanceOf(Refusal.class).hasMessageContaining("knows none");
    }

    @Test
    void aBrokenOneLeavesNothingHalfDone() throws SQLException {
        OLDER.run(owner());
        assertThatThrownBy(() -> BROKEN.run(owner())).hasMessageContaining("nowhere");
        assertThat(Sql.text(owner(), "select to_regclass('half')")).isEqualTo("null");
        NEWER.run(owner());
    }

    @Test
    void aDatabaseWithTablesOfSomebodyElseIsRefused() throws SQLException {
        Sql.run(owner(), "create table theirs (a int)");
        assertThatThrownBy(() -> OLDER.run(owner()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not Answerable's");
    }

    @Test
    void areFoundInAJarToo(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("desk.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String entry :
                    new String[] {"db/migration/", "db/migration/V7__a.sql", "db/migration/V11__b.sql", "db/V99__c.sql"
                    }) out.putNextEntry(new ZipEntry(entry));
        }
        var url = URI.create("jar:" + jar.toUri() + "!/db/migration").toURL();
        assertThat(Migrations.namesIn(url)).contains("V7__a.sql", "V11__b.sql").doesNotContain("V99__c.sql");
    }
}

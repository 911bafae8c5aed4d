package org.answerable.desk.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.answerable.desk.Progress;
import org.answerable.desk.storage.Home;
import org.answerable.desk.storage.OutsideServer;
import org.answerable.record.Refusal;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk moves between the PostgreSQL that it brings and an older one beside it. */
class MovingTest {
    private static final char[] PASSPHRASE = "seven small grey herons".toCharArray();
    private static @Nullable OutsideServer started;

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    @BeforeAll
    static void work() throws IOException {
        started = OutsideServer.start(shared.resolve("outside"));
        WorkedHome.at(shared.resolve("home")).backup(shared.resolve("backup"), PASSPHRASE);
    }

    @AfterAll
    static void stop() {
        if (started != null) started.close();
    }

    private static OutsideServer server() {
        return Objects.requireNonNull(started);
    }

    @BeforeEach
    void makeDatabase() {
        admin("create role desk login createrole password 'secret'", "create database desk owner desk");
    }

    @AfterEach
    void dropDatabase() {
        admin("drop database desk with (force)", "drop role if exists answerable_app", "drop role desk");
    }

    private static void admin(String... statements) {
        Jdbi.create(server().admin("postgres")).useHandle(handle -> {
            for (String sql : statements) handle.execute(sql);
        });
    }

    private static String url() {
        return server().url("desk:secret", "desk");
    }

    private static String outside(String sql) {
        return Jdbi.create(server().admin("desk"))
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).one());
    }

    @Test
    void fromEmbeddedToExternalAndBackWithEveryRowAndEveryFile() {
        Map<String, String> before = WorkedHome.there(shared.resolve("home")).seen(null);
        WorkedHome beside = WorkedHome.there(folder.resolve("beside"));
        assertThat(Restore.into(beside.home(), url(), shared.resolve("backup"), PASSPHRASE, Progress.NONE)
                        .report()
                        .findings())
                .isEmpty();
        assertThat(outside("show server_version_num")).startsWith("15");
        assertThat(beside.seen(url())).isEqualTo(before);

        beside.backup(url(), folder.resolve("backup"), PASSPHRASE, Progress.NONE);
        Map<String, String> moved = beside.seen(url());
        WorkedHome back = WorkedHome.there(folder.resolve("back"));
        assertThat(Restore.into(back.home(), null, folder.resolve("backup"), PASSPHRASE, Progress.NONE)
                        .report()
                        .findings())
                .isEmpty();
        assertThat(back.seen(null)).isEqualTo(moved);
    }

    @Test
    void anExternalDatabaseInWhichSomethingIsStaysAsItIs() {
        Jdbi.create(server().admin("desk")).useHandle(handle -> handle.execute("create table mine as select 1 as one"));
        assertThatThrownBy(() -> Restore.into(
                        new Home(folder.resolve("new")), url(), shared.resolve("backup"), PASSPHRASE, Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not empty");
        assertThat(outside("select string_agg(relname, ' ') from pg_class where relnamespace = 'public'::regnamespace"))
                .isEqualTo("mine");
        assertThat(outside("select count(*) from pg_roles where rolname = 'answerable_app'"))
                .isEqualTo("0");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRestoreThatBreaksOffLeavesTheExternalDatabaseEmptyAndMayBeTriedAgain() {
        Progress breaks = (what, done, total) -> {
            if (what.equals("Looking up quotes")) throw new IllegalStateException("broke off");
        };
        Home home = new Home(folder.resolve("new"));
        assertThatThrownBy(() -> Restore.into(home, url(), shared.resolve("backup"), PASSPHRASE, breaks))
                .hasMessage("broke off");
        assertThat(outside("select count(*) from pg_class where relnamespace = 'public'::regnamespace"))
                .isEqualTo("0");
        assertThat(outside("select count(*) from pg_proc where pronamespace = 'public'::regnamespace"))
                .isEqualTo("0");
        assertThat(outside("select count(*) from pg_roles where rolname = 'answerable_app'"))
                .isEqualTo("0");
        assertThat(home.folder()).doesNotExist();
        assertThat(Restore.into(home, url(), shared.resolve("backup"), PASSPHRASE, Progress.NONE)
                        .report()
                        .findings())
                .isEmpty();
    }
}

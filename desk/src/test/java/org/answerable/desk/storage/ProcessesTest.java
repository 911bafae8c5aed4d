package org.answerable.desk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {
    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void makeHome() {
        home = Home.at(folder.resolve("home"));
    }

    private Postmaster running() {
        return new Server(home).running().orElseThrow();
    }

    @Test
    void theLastProcessOutStopsTheServer() throws SQLException {
        try (Neighbour desk = Neighbour.opening(home)) {
            assertThat(desk.answer()).isEqualTo("open");
            long server = running().pid();
            try (Database database = Database.open(home)) {
                assertThat(Sql.text(database.app(), "select 1")).isEqualTo("1");
            }
            assertThat(running().pid()).isEqualTo(server);
        }
        assertThat(new Server(home).running()).isEmpty();
    }

    @Test
    void backupWaitsForNobodyButRefusesWhileAnotherProcessIsThere() {
        try (Neighbour desk = Neighbour.opening(home)) {
            assertThat(desk.answer()).isEqualTo("open");
            assertThatThrownBy(() -> Database.openAlone(home))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("The home %s is in use; stop the desk first".formatted(home.folder()));
        }
        try (Database alone = Database.openAlone(home);
                Neighbour desk = Neighbour.opening(home)) {
            assertThat(alone.embedded()).isTrue();
            assertThat(desk.answer()).contains("in use by a backup or restore");
        }
    }

    @Test
    void aServerThatOutlivedItsDeskIsAdopted() {
        Neighbour desk = Neighbour.opening(home);
        assertThat(desk.answer()).isEqualTo("open");
        long server = running().pid();
        desk.kill();
        assertThat(running().pid()).isEqualTo(server);
        try (Database database = Database.open(home)) {
            assertThat(database.embedded()).isTrue();
            assertThat(running().pid()).isEqualTo(server);
        }
        assertThat(new Server(home).running()).isEmpty();
    }

    @Test
    void twoProcessesMayOpenANewHomeAtOnceAndUnpackAtOnce() {
        Map<String, String> emptyCache =
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
        String classPath = System.getProperty("java.class.path");
        try (Neighbour one = Neighbour.start(home, List.of(), classPath, emptyCache);
                Neighbour two = Neighbour.start(home, List.of(), classPath, emptyCache)) {
            assertThat(one.answer()).isEqualTo("open");
            assertThat(two.answer()).isEqualTo("open");
        }
        assertThat(folder.resolve("cache/answerable")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void whoeverComesFirstEmptiesTheSpoolAndNobodyElseDoes() throws Exception {
        Path left = Files.writeString(home.spool().resolve("left"), "by a killed desk");
        try (Neighbour desk = Neighbour.opening(home)) {
            assertThat(desk.answer()).isEqualTo("open");
            assertThat(left).doesNotExist();
            Path used = Files.writeString(home.spool().resolve("used"), "by the desk");
            Database.open(home).close();
            assertThat(used).exists();
        }
    }

    @Test
    void twoHomesDoNotMeet() throws SQLException {
        try (Database one = Database.open(home);
                Database two = Database.open(Home.at(folder.resolve("other")))) {
            Sql.run(one.owner(), "create table here (a int)");
            assertThat(Sql.text(two.owner(), "select to_regclass('here')")).isEqualTo("null");
        }
    }
}

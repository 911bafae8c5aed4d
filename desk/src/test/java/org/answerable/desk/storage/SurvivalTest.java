package org.answerable.desk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurvivalTest {
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

    private void killServer() {
        Postmaster postmaster = running();
        assertThat(Command.run(folder, List.of("kill", "-9", String.valueOf(postmaster.pid())), "")
                        .well())
                .isTrue();
        while (postmaster.livesIn(Cluster.folder(home))) Pause.millis(5);
    }

    @Test
    void aKilledServerIsStartedByTheNextConnectionAndHasLostNothing() throws SQLException {
        try (Database database = Database.open(home)) {
            Sql.run(database.owner(), "create table kept (a int)", "insert into kept values (42)");
            killServer();
            // a connection that was used a moment ago is handed out unchecked, so the first may still fail, cleanly
            assertThat(SurvivalTest.untilItWorks(database, "select a from kept"))
                    .isEqualTo("42");
        }
        assertThat(new Server(home).running()).isEmpty();
    }

    @Test
    void aKilledServerIsStartedOnDemandEvenWhereItsPortIsTakenMeanwhile() throws SQLException, IOException {
        try (Database database = Database.open(home)) {
            int port = running().port();
            killServer();
            try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                database.ensureRunning();
                assertThat(running().port()).isNotEqualTo(taken.getLocalPort());
                assertThat(Sql.text(database.app(), "select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void theNextOpenRecoversAHomeWhoseServerAndDeskWereKilled() throws SQLException {
        Neighbour desk = Neighbour.opening(home);
        assertThat(desk.answer()).isEqualTo("open");
        desk.kill();
        killServer();
        try (Database database = Database.open(home)) {
            assertThat(Sql.text(database.app(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aPidFileThatNamesAnotherProgramIsNotBelieved() throws Exception {
        Database.open(home).close();
        Process other = new ProcessBuilder("sleep", "600").start();
        try {
            leavePidFile(other.pid());
            try (Database database = Database.open(home)) {
                assertThat(Sql.text(database.app(), "select 1")).isEqualTo("1");
            }
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void aPidFileThatNamesAnotherHomesServerIsNotBelieved() throws Exception {
        Database.open(home).close();
        Home beside = Home.at(folder.resolve("beside"));
        try (Database other = Database.open(beside)) {
            Files.copy(Postmaster.file(Cluster.folder(beside)), Postmaster.file(Cluster.folder(home)));
            try (Database database = Database.open(home)) {
                assertThat(running().pid())
                        .isNotEqualTo(new Server(beside).running().orElseThrow().pid());
                Sql.run(database.owner(), "create table here (a int)");
                assertThat(Sql.text(other.owner(), "select to_regclass('here')"))
                        .isEqualTo("null");
            }
        }
    }

    @Test
    void aPidFileThatNamesAZombieIsNotBelieved() throws Exception {
        Database.open(home).close();
        // the shell's child ends, and the sleep that takes the shell's place never asks for it
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0 & exec sleep 600").start();
        try {
            while (parent.info()
                    .command()
                    .filter(command -> command.endsWith("sleep"))
                    .isEmpty()) Pause.millis(5);
            ProcessHandle zombie = parent.children().findFirst().orElseThrow();
            while (!Files.readString(Path.of("/proc", String.valueOf(zombie.pid()), "stat"))
                    .contains(") Z ")) Pause.millis(5);
            leavePidFile(zombie.pid());
            try (Database database = Database.open(home)) {
                assertThat(Sql.text(database.app(), "select 1")).isEqualTo("1");
            }
        } finally {
            parent.destroyForcibly().waitFor();
        }
    }

    @Test
    void aPidFileThatWasCutShortIsNotBelieved() throws Exception {
        Database.open(home).close();
        Files.writeString(Postmaster.file(Cluster.folder(home)), "99999999\n");
        try (Database database = Database.open(home)) {
            assertThat(Sql.text(database.app(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aFirstStartThatWasInterruptedIsDoneAgain() throws Exception {
        Path half = Files.createDirectories(home.postgres().resolve("data.new/base/1"));
        Files.writeString(half.resolve("112"), "half a table");
        Files.writeString(home.postgres().resolve("data.new/PG_VERSION"), "18\n");
        try (Database database = Database.open(home)) {
            assertThat(Sql.text(database.app(), "select 1")).isEqualTo("1");
        }
        assertThat(home.postgres().resolve("data.new")).doesNotExist();
    }

    private void leavePidFile(long pid) throws IOException {
        Path data = Cluster.folder(home);
        Files.writeString(
                Postmaster.file(data),
                "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n  1234567 7\nready   \n".formatted(pid, data));
    }

    static String untilItWorks(Database database, String query) {
        SQLException last = new SQLException("not tried");
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                return Sql.text(database.owner(), query);
            } catch (SQLException e) {
                last = e;
            }
        }
        throw new AssertionError("the desk did not go on", last);
    }
}

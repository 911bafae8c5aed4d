package org.answerable.desk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunAsTest {
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void makeHome() {
        home = Home.at(folder.resolve("home"));
    }

    private Predicate<List<String>> really() {
        return command -> Command.run(folder, command, "").well();
    }

    private Predicate<List<String>> withoutUserNamespaces() {
        return really().and(command -> !command.contains("unshare"));
    }

    @Test
    void anOrdinaryUserRunsItAsItIs() {
        assertThat(RunAs.choose(home, false, command -> false).wrap("postgres")).containsExactly("postgres");
    }

    @Test
    void rootEntersAUserNamespace() {
        assertThat(RunAs.choose(home, true, command -> true).wrap("postgres"))
                .containsExactly("unshare", "-U", "postgres");
    }

    @Test
    void rootWithNeitherWayIsToldWhatToDo() {
        assertThatThrownBy(() -> RunAs.choose(home, true, command -> false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("setpriv is missing")
                .hasMessageContaining("as an ordinary user");
    }

    @Test
    void rootInAFolderThatNobodyElsePassesIsRefusedWithoutUserNamespaces() throws Exception {
        assumeThat(ROOT).as("needs root").isTrue();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assertThatThrownBy(() -> RunAs.choose(home, true, withoutUserNamespaces()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot pass through the folders above it");
    }

    @Test
    void rootInAClosedHomeHasItsDatabase() throws SQLException {
        assumeThat(ROOT).as("needs root").isTrue();
        try (Database database = Database.open(home)) {
            assertThat(Sql.text(database.app(), "select 1")).isEqualTo("1");
            assertThat(serverUser()).isEqualTo("0");
        }
    }

    @Test
    void rootWithoutUserNamespacesRunsItAsAnotherAccount() throws Exception {
        assumeThat(ROOT).as("needs root").isTrue();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        RunAs other = RunAs.choose(home, true, withoutUserNamespaces());
        assertThat(other.user()).isIn("postgres", "nobody");
        new Cluster(home, Binaries.in(home.postgres()), other).prepare();
        // from now on the data folder's owner decides, with or without user namespaces
        RunAs later = RunAs.choose(home, true, really());
        assertThat(later.user()).isEqualTo(String.valueOf(Files.getAttribute(Cluster.folder(home), "unix:uid")));
        try (Database database = Database.open(home)) {
            assertThat(Sql.text(database.app(), "select 1")).isEqualTo("1");
            assertThat(serverUser()).isEqualTo(later.user());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.keys())))
                    .isEqualTo("rwx------");
        }
        assertThat(new Server(home).running()).isEmpty();
    }

    private String serverUser() {
        long pid = new Server(home).running().orElseThrow().pid();
        return Command.run(folder, List.of("stat", "-c", "%u", "/proc/" + pid + "/cwd/postmaster.pid"), "")
                .output();
    }
}

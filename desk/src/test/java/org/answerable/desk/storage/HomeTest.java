package org.answerable.desk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    Path folder;

    @Test
    void isMadeWithItsPlacesOpenToItsOwnerOnly() throws Exception {
        Home home = Home.at(folder.resolve("new/home"));
        for (Path place : new Path[] {
            home.folder(), home.postgres(), home.vault(), home.keys(), home.index(), home.spool(), home.log()
        })
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                    .as("%s", place)
                    .isEqualTo("rwx------");
    }

    @Test
    void anExistingFolderKeepsItsModeAndWhatIsInIt() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x--x"));
        Files.writeString(folder.resolve("note"), "mine");
        Home.at(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwxr-x--x");
        assertThat(folder.resolve("note")).hasContent("mine");
    }

    @Test
    void aFileIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Home.at(file))
                .isInstanceOf(Refusal.class)
                .hasMessage(file + " is a file, not a folder; name another folder with --home");
    }

    @Test
    void aFolderBelowAFileIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Home.at(file.resolve("home")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(file + " is in the way");
    }

    @Test
    void aFolderWhereNothingCanBeWrittenIsRefused() {
        // not even root can write there
        assertThatThrownBy(() -> Home.at(Path.of("/proc")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("/proc");
    }

    @Test
    void aFileInThePlaceOfAFolderIsRefused() throws Exception {
        Files.writeString(folder.resolve("vault"), "");
        assertThatThrownBy(() -> Home.at(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("vault is in the way");
    }

    @Test
    void aRelativeXdgVariableDoesNotCount() {
        assertThat(Home.xdg("/data", ".x")).isEqualTo(Path.of("/data"));
        Path usual = Path.of(System.getProperty("user.home"), ".x");
        assertThat(Home.xdg("data", ".x")).isEqualTo(usual);
        assertThat(Home.xdg(" ", ".x")).isEqualTo(usual);
        assertThat(Home.xdg(null, ".x")).isEqualTo(usual);
    }
}

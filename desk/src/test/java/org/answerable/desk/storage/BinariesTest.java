package org.answerable.desk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.answerable.record.Refusal;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class BinariesTest {
    @TempDir
    Path cache;

    @Test
    void areOfTheVersionThatTheFolderNames() {
        Binaries binaries = Binaries.in(cache);
        String said = Command.run(cache, List.of(binaries.program("postgres").toString(), "--version"), "")
                .output();
        assertThat(Binaries.VERSION).isEqualTo(said.substring(said.lastIndexOf(' ') + 1) + ".0");
        assertThat(Objects.toString(binaries.folder().getFileName())).startsWith("postgres-" + Binaries.VERSION);
    }

    @Test
    void areUnpackedOnceAndAgainWhenAProgramIsNotWhole() throws IOException {
        Path program = Binaries.in(cache).program("initdb");
        byte[] whole = Files.readAllBytes(program);
        Path note = Files.writeString(program.resolveSibling("note"), "still the same folder");
        Binaries.in(cache);
        assertThat(note).exists();
        Files.write(program, new byte[100]);
        assertThat(Binaries.in(cache).program("initdb")).hasBinaryContent(whole);
        Files.delete(program);
        assertThat(Binaries.in(cache).program("initdb")).hasBinaryContent(whole).isExecutable();
    }

    @Test
    void anUnpackingThatWasInterruptedIsDoneAgain() throws IOException {
        String name = Objects.toString(Binaries.in(Binaries.cache()).folder().getFileName());
        Files.writeString(
                Files.createDirectories(cache.resolve(name + ".new/bin")).resolve("postgres"), "half");
        Files.createDirectories(cache.resolve(name + "/bin"));
        assertThat(Binaries.in(cache).program("postgres")).isExecutable();
        assertThat(cache.resolve(name + ".new")).doesNotExist();
    }

    @Test
    void aCacheThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.writeString(cache.resolve("file"), "");
        assertThatThrownBy(() -> Binaries.in(file.resolve("below")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("set XDG_CACHE_HOME");
    }

    @Test
    void anArchiveThatNamesAPlaceOutsideIsRefused() throws IOException {
        Path archive = cache.resolve("evil.txz");
        try (var tar =
                new TarArchiveOutputStream(new XZOutputStream(Files.newOutputStream(archive), new LZMA2Options()))) {
            var entry = new TarArchiveEntry("../outside");
            entry.setSize(1);
            tar.putArchiveEntry(entry);
            tar.write('x');
            tar.closeArchiveEntry();
        }
        Path folder = cache.resolve("inside");
        assertThatThrownBy(() -> Archive.unpack(archive.toUri().toURL(), folder))
                .hasMessageContaining("outside");
        assertThat(cache.resolve("outside")).doesNotExist();
    }

    @Test
    void platformsAreNamedAsTheArchivesAre() {
        assertThat(Binaries.platform("Linux", "amd64")).isEqualTo("linux-x86_64");
        assertThat(Binaries.platform("Linux", "aarch64")).isEqualTo("linux-arm_64");
        assertThat(Binaries.platform("Mac OS X", "aarch64")).isEqualTo("darwin-arm_64");
    }
}

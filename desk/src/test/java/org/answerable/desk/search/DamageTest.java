package org.answerable.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.answerable.desk.TestDesk;
import org.answerable.record.source.Confidentiality;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to its files, the index comes back by itself and stops nobody. */
class DamageTest {
    @RegisterExtension
    static final TestDesk desk = new TestDesk();

    @TempDir
    Path folder;

    @BeforeAll
    static void fill() {
        desk.source("damage.txt", "Tourmaline.", Confidentiality.CASE);
    }

    private interface Harm {
        void to(Path file) throws IOException;
    }

    @Test
    void everyFileMayBeLost() throws IOException {
        comesBackAfter(Files::delete);
    }

    @Test
    void everyFileMayBeCut() throws IOException {
        comesBackAfter(file -> {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        });
    }

    @Test
    void everyFileMayBeEmptied() throws IOException {
        comesBackAfter(file -> Files.write(file, new byte[0]));
    }

    @Test
    void aByteOfEveryFileMayFlip() throws IOException {
        comesBackAfter(file -> {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
        });
    }

    @Test
    void theFolderMayBeFullOfRubbish() throws IOException {
        Files.writeString(folder.resolve("segments_1"), "rubbish");
        Files.writeString(folder.resolve("_0.cfs"), "rubbish");
        assertComesBack("by rubbish");
    }

    @Test
    void whatOneProcessBreaksWhileAnotherReadsIsMendedByFinding() throws IOException {
        try (Search search = new Search(folder, desk.desk().access())) {
            search.follow();
            assertThat(search.find(desk.owner(), "tourmaline", 5)).hasSize(1);
            for (Path file : files()) {
                Files.delete(file);
            }
            search.follow();
            assertThat(search.find(desk.owner(), "tourmaline", 5)).hasSize(1);
        }
    }

    @Test
    void findingAloneMendsABrokenIndex() throws IOException {
        make();
        for (Path file : files()) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        try (Search search = new Search(folder, desk.desk().access())) {
            assertThat(search.find(desk.owner(), "tourmaline", 5)).hasSize(1);
        }
    }

    private void comesBackAfter(Harm harm) throws IOException {
        make();
        for (String name :
                files().stream().map(file -> file.getFileName().toString()).toList()) {
            make();
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                harm.to(file);
                assertComesBack(name);
            }
        }
    }

    private void assertComesBack(String what) {
        try (Search search = new Search(folder, desk.desk().access())) {
            search.follow();
            assertThat(search.lag(desk.owner())).as(what).isZero();
            assertThat(search.find(desk.owner(), "tourmaline", 5)).as(what).hasSize(1);
        }
    }

    private void make() {
        try (Search search = new Search(folder, desk.desk().access())) {
            search.rebuild();
            assertThat(search.find(desk.owner(), "tourmaline", 5)).hasSize(1);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }
}

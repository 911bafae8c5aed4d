package org.answerable.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposeCommandTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void mentionsAndFramesAreWrittenEachAtItsOwnWords() throws IOException {
        String text = "On 3 May 2017 Ivar Testov was arrested in Kazakhstan.\nHe was released on 5 May 2017.\n";
        Path file = Files.writeString(folder.resolve("story.txt"), text);
        Spoken said = Spoken.run(
                "propose", file.toString(), "--out", folder.resolve("out").toString());
        assertThat(said.code()).isZero();
        assertThat(Files.readAllLines(folder.resolve("out/story.tsv")))
                .isNotEmpty()
                .allSatisfy(line -> {
                    String[] cells = line.split("\t", -1);
                    assertThat(text.substring(Integer.parseInt(cells[0]), Integer.parseInt(cells[1])))
                            .isEqualTo(cells[3]);
                });
        assertThat(folder.resolve("out/links/story.tsv"))
                .content()
                .startsWith("#event_start\t")
                .contains("\tarrest\thappened\twho\t");
    }

    @Test
    void theClaimsOfOneFileGoToTheOutputStream() throws IOException {
        Path file = Files.writeString(folder.resolve("story.txt"), "On 3 May 2017 Ivar Testov was arrested.\n");
        Spoken said = Spoken.run("propose", file.toString(), "--format", "claims");
        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("subject\tproperty\tvalue\ttime\tmodality\tstart\tend\tquote\n");
    }

    @Test
    void whatIsNoTextIsSaidInOneSentenceAndTheRestIsRead() throws IOException {
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 0, 1});
        Path good = Files.writeString(folder.resolve("good.txt"), "Nothing happened.\n");
        Path out = folder.resolve("out");
        Spoken said = Spoken.run(
                "propose",
                folder.resolve("missing.txt").toString(),
                folder.toString(),
                binary.toString(),
                good.toString(),
                "--out",
                out.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("there is no file")
                .contains("is a folder")
                .contains("binary.txt")
                .doesNotContain("Exception");
        assertThat(out.resolve("good.tsv")).exists();
    }

    @Test
    void filesOfOneNameAreRefusedBeforeAnythingIsWritten() throws IOException {
        Path one = Files.writeString(folder.resolve("a.txt"), "x");
        Path other = Files.writeString(folder.resolve("a.html"), "x");
        Path out = folder.resolve("out");
        Spoken said = Spoken.run("propose", one.toString(), other.toString(), "--out", out.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("would both be written to a.tsv");
        assertThat(out).doesNotExist();
    }

    @Test
    void anOutputFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "x");
        Spoken said = Spoken.run("propose", file.toString(), "--out", file.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("cannot be made");
    }

    @Test
    void mentionsNeedAFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "x");
        assertThat(Spoken.run("propose", file.toString()).err()).contains("--out DIR");
    }
}

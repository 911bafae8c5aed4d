package org.answerable.desk.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeanDeskTest {
    /** A desk that does nothing but read one file, in a JVM that tells which classes it loads. */
    static final class OneFile {
        private OneFile() {}

        public static void main(String[] args) {
            try (TextReader reader = new TextReader(Path.of(args[0], "spool"))) {
                System.out.println(reader.read(Path.of(args[1]), "a.pdf").text());
            }
        }
    }

    @Test
    void theDeskItselfLoadsNoParserAndNoModel(@TempDir Path folder) throws IOException {
        Path pdf = Files.write(folder.resolve("a"), Samples.pdf(Samples.SENTENCE));
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                OneFile.class.getName(),
                folder.toString(),
                pdf.toString());
        Process desk = command.redirectErrorStream(true).start();
        List<String> printed = new String(desk.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(printed).contains(Samples.SENTENCE).anyMatch(line -> line.contains(ReaderProcess.class.getName()));
        assertThat(printed)
                .noneMatch(
                        line -> line.contains("org.apache.") || line.contains("org.jsoup") || line.contains("lingua"));
    }
}

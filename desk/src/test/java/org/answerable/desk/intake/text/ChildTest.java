package org.answerable.desk.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ChildTest {
    private static final Limits NO_TIME = new Limits(128, Duration.ofNanos(1), 1000, 1 << 20);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    Path folder;

    private Path file(String text) throws IOException {
        Path file = Files.createTempFile(folder, "file", "");
        return Files.writeString(file, text);
    }

    private static void await(BooleanSupplier wanted) throws InterruptedException {
        while (!wanted.getAsBoolean()) Thread.sleep(20);
    }

    @Test
    void aFileThatTakesTooLongIsRefusedAndItsChildReplaced() throws IOException {
        try (TextReader reader = new TextReader(folder.resolve("spool"), NO_TIME, 1)) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> reader.read(file("Text"), "slow.txt"))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContainingAll("slow.txt", "longer than 0.0 seconds");
                assertThat(reader.children()).isEmpty();
            }
        }
    }

    @Test
    void aFileThatTakesTooMuchMemoryIsRefusedAndTheNextOneRead() throws IOException {
        Limits small = new Limits(32, Duration.ofMinutes(1), 50_000_000, 256 << 20);
        try (TextReader reader = new TextReader(folder.resolve("spool"), small, 1)) {
            assertThatThrownBy(() -> reader.read(file("word ".repeat(8_000_000)), "large.txt"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContainingAll("large.txt", "more than the 32 MB of memory");
            assertThat(reader.read(file("Small."), "small.txt").text()).isEqualTo("Small.");
        }
    }

    @Test
    void aTextThatIsTooLongIsRefusedNotCut() throws IOException {
        Limits brief = new Limits(64, Duration.ofMinutes(1), 10, 1 << 20);
        try (TextReader reader = new TextReader(folder.resolve("spool"), brief, 1)) {
            assertThatThrownBy(() -> reader.read(file("Eleven char"), "a.txt"))
                    .hasMessageContaining("longer than 10 characters");
            assertThat(reader.read(file("Ten chars."), "a.txt").text()).isEqualTo("Ten chars.");
        }
    }

    @Test
    void aChildKilledInTheMiddleOfAFileIsReplaced() throws Exception {
        String html = "<html><body>" + "<table><tr><td><p>cell<p>cell".repeat(300_000);
        try (TextReader reader = new TextReader(folder.resolve("spool"), Limits.DEFAULT, 1)) {
            reader.read(file("warm"), "warm.txt");
            long child = reader.children().getFirst();
            Path large = file(html);
            CompletableFuture<ReadText> read = CompletableFuture.supplyAsync(() -> reader.read(large, "large.html"));
            Thread.sleep(50);
            assertThat(read).isNotDone();
            ProcessHandle.of(child).orElseThrow().destroyForcibly();
            assertThatThrownBy(read::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(Refusal.class)
                    .hasMessageContainingAll("large.html", "broke down");
            assertThat(reader.read(file("Next."), "next.txt").text()).isEqualTo("Next.");
            assertThat(reader.children()).hasSize(1).doesNotContain(child);
        }
    }

    @Test
    void aChildKilledBetweenFilesIsNoFilesFault() throws Exception {
        try (TextReader reader = new TextReader(folder.resolve("spool"), Limits.DEFAULT, 1)) {
            reader.read(file("One."), "one.txt");
            ProcessHandle child = ProcessHandle.of(reader.children().getFirst()).orElseThrow();
            child.destroyForcibly();
            await(() -> !child.isAlive());
            assertThat(reader.read(file("Two."), "two.txt").text()).isEqualTo("Two.");
        }
    }

    @Test
    void childrenStartWhenNeededAndEndWhenIdleLeavingNothing() throws Exception {
        Path spool = folder.resolve("spool");
        try (TextReader reader = new TextReader(spool, Limits.DEFAULT, 2, Duration.ofMillis(200))) {
            assertThat(reader.children()).isEmpty();
            reader.read(file("One."), "one.txt");
            await(() -> reader.children().isEmpty());
            assertThat(reader.read(file("Two."), "two.txt").text()).isEqualTo("Two.");
        }
        try (Stream<Path> left = Files.list(spool)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aChildIsReplacedAfterManyFilesSoThatItsMemoryStaysFlat() throws Exception {
        Path one = file("One.");
        try (TextReader reader = new TextReader(folder.resolve("spool"), Limits.DEFAULT, 1)) {
            reader.read(one, "one.txt");
            List<Long> first = reader.children();
            for (int i = 2; i < ReaderProcess.MOST_FILES; i++) reader.read(one, "one.txt");
            assertThat(reader.children()).isEqualTo(first);
            reader.read(one, "one.txt");
            assertThat(reader.children()).isEmpty();
            assertThat(reader.read(one, "one.txt").text()).isEqualTo("One.");
            assertThat(reader.children()).hasSize(1).isNotEqualTo(first);
        }
    }

    @Test
    void aChildEndsWhenItsDeskIsGone() throws Exception {
        Path tmp = Files.createDirectory(folder.resolve("reader-1-1"));
        Process child = ReaderCommand.of(Limits.DEFAULT, tmp).start();
        assertThat(child.getInputStream().readNBytes(4)).isNotEmpty();
        child.getOutputStream().close();
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(tmp).doesNotExist();
    }

    @Test
    void foldersOfADeskThatWasKilledGoWithTheNextStart() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path stale = Files.createDirectories(folder.resolve("spool/reader-" + gone.pid() + "-1"));
        Path own = Files.createDirectories(
                folder.resolve("spool/reader-" + ProcessHandle.current().pid() + "-999999"));
        Files.writeString(stale.resolve("part"), "secret");
        new TextReader(folder.resolve("spool")).close();
        assertThat(stale).doesNotExist();
        assertThat(own).exists();
    }

    @Test
    void manyThreadsShareTwoReaders() throws IOException {
        try (TextReader reader = new TextReader(folder.resolve("spool"))) {
            List<Path> files = IntStream.range(0, 24)
                    .mapToObj(i -> {
                        try {
                            return file("Text " + i);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
            List<CompletableFuture<String>> read = files.stream()
                    .map(file -> CompletableFuture.supplyAsync(
                            () -> reader.read(file, "a.txt").text()))
                    .toList();
            assertThat(read.stream().map(CompletableFuture::join))
                    .containsExactlyElementsOf(
                            IntStream.range(0, 24).mapToObj(i -> "Text " + i).toList());
            assertThat(reader.children()).hasSizeLessThanOrEqualTo(2);
        }
    }
}

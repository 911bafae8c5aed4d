package org.answerable.record.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideVerifyTest {
    private static final CheckpointKey KEY = CheckpointKey.generate();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final List<Entry> log = Logs.of(8);
    private final Checkpoint checkpoint =
            Checkpoint.sign(KEY, Logs.HOME, log.get(5).head(), Logs.START);

    @Test
    void aFileIsReadBackAsItWasWritten() throws IOException {
        BufferedReader in = new BufferedReader(new StringReader(Logs.file(log)));
        assertThat(LogFile.readHome(in)).isEqualTo(Logs.HOME);
        assertThat(LogFile.read(in).toList()).isEqualTo(log);
    }

    @Test
    void anUntouchedLogIsRight() throws IOException {
        assertThat(verify(Logs.file(log), checkpoint).right()).isTrue();
    }

    @Test
    void aCutTailIsFound() throws IOException {
        assertThat(verify(Logs.file(log.subList(0, 4)), checkpoint).findings().toString())
                .contains("tail was cut");
    }

    @Test
    void aRewrittenLogIsFound() throws IOException {
        assertThat(verify(Logs.file(Logs.of(8, "claim.reject")), checkpoint)
                        .findings()
                        .toString())
                .contains("rewritten");
    }

    @Test
    void aLineThatIsNoEntryIsNamedAndNothingElseIsConcluded() throws IOException {
        String file = Logs.file(log).replaceFirst("\n3 ", "\n3  ");
        assertThat(verify(file, checkpoint).findings())
                .singleElement()
                .asString()
                .contains("line 4 is not an entry");
    }

    @Test
    void aForgedCheckpointIsFound() throws IOException {
        Checkpoint forged =
                new Checkpoint(Logs.HOME, log.get(4).head(), Logs.START, KEY.publicKey(), checkpoint.signature());
        assertThat(verify(Logs.file(log), forged).findings().toString()).contains("signature is wrong");
    }

    @Test
    void aCheckpointOfAnotherHomeIsFound() throws IOException {
        Checkpoint other = Checkpoint.sign(KEY, UUID.randomUUID(), log.get(5).head(), Logs.START);
        assertThat(verify(Logs.file(log), other).findings().toString()).contains("another home");
    }

    @Test
    void badFilesAreReportedAndNotThrown() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));
        Path binary = Files.write(folder.resolve("binary"), new byte[] {0, (byte) 0xff, (byte) 0xfe, 10, 13});
        assertThat(run(empty.toString())).startsWith("1").contains("not a log");
        assertThat(run(binary.toString())).startsWith("1").contains("not a log");
        assertThat(run(folder.resolve("absent").toString())).startsWith("1").contains("cannot read");
        assertThat(run(write("log", Logs.file(log)), binary.toString())).startsWith("1");
        assertThat(run()).startsWith("2").contains("usage");
    }

    /** With this module's classes alone on the class path: no library, no desk. */
    @Test
    void anOutsiderNeedsOnlyThisJarAndAJavaRuntime() throws Exception {
        String file = write("log", Logs.file(log));
        String slip = write("slip", checkpoint.print());
        assertThat(outside(file, slip)).startsWith("0").contains("8 entries read, all right", KEY.fingerprint());
        String cut = write("cut", Logs.file(log.subList(0, 2)));
        assertThat(outside(cut, slip)).startsWith("1").contains("WRONG", "tail was cut");
        assertThat(outside(cut)).startsWith("0").contains("no checkpoint: a log that was cut");
    }

    private static Verdict verify(String file, Checkpoint... checkpoints) throws IOException {
        return OutsideVerify.verify(new BufferedReader(new StringReader(file)), List.of(checkpoints));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = OutsideVerify.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        return code + " " + out.toString(StandardCharsets.UTF_8);
    }

    private static String outside(String... files) throws Exception {
        Path classes = Path.of(OutsideVerify.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes.toString(),
                OutsideVerify.class.getName()));
        command.addAll(List.of(files));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + out;
    }
}

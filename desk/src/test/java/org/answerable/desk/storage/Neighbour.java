package org.answerable.desk.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.answerable.record.Refusal;

/** Another process that opens a home, says so, and closes it when told; as the desk and the command line do to each other. */
final class Neighbour implements AutoCloseable {
    private static final String MARK = "answer: ";

    private final Process process;
    private final BufferedReader said;

    private Neighbour(Process process) {
        this.process = process;
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Neighbour opening(Home home) {
        return start(home, List.of(), System.getProperty("java.class.path"), Map.of());
    }

    static Neighbour start(Home home, List<String> prefix, String classPath, Map<String, String> environment) {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx200m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                Neighbour.class.getName(),
                home.folder().toString()));
        var builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .directory(Path.of("/").toFile());
        builder.environment().putAll(environment);
        try {
            return new Neighbour(builder.start());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it said about opening: {@code open}, or the sentence of the refusal. */
    String answer() {
        try {
            String line = said.readLine();
            while (line != null && !line.startsWith(MARK))
                line = said.readLine(); // what libraries log is not the answer
            return line == null ? "it ended without a word" : line.substring(MARK.length());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void kill() {
        process.destroyForcibly();
        await();
    }

    /** Tells it to close the home, and waits until it has ended. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // it has ended already
        }
        await();
    }

    private void await() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] arguments) throws Exception {
        try (Database database = Database.open(Home.at(Path.of(arguments[0])))) {
            Sql.text(database.app(), "select 1");
            say("open");
            System.in.readAllBytes();
        } catch (Refusal refusal) {
            say(refusal.getMessage());
        }
    }

    private static void say(String line) {
        System.out.writeBytes((MARK + line + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}

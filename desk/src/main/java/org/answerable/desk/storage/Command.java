package org.answerable.desk.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.answerable.record.Refusal;

/** A program of the system, run to its end. */
final class Command {
    private Command() {}

    /** @param output what it wrote, to standard output and standard error */
    record Outcome(int exit, String output) {
        boolean well() {
            return exit == 0;
        }
    }

    /** Runs it in a folder with this standard input. The caller's PostgreSQL variables (PGPORT, PGDATA…) do not reach it. */
    static Outcome run(Path folder, List<String> command, String input) {
        var builder = new ProcessBuilder(new ArrayList<>(command))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // it ended before it had read all: its exit code tells
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output.strip());
        } catch (IOException e) {
            return new Outcome(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while running " + command.getFirst(), e));
        }
    }

    /** Runs it and refuses, with the last line it wrote, when it fails. */
    static void mustRun(Path folder, List<String> command, String input, String what) {
        Outcome outcome = run(folder, command, input);
        if (!outcome.well()) {
            List<String> lines = outcome.output().lines().toList();
            throw new Refusal("%s failed in %s (exit %d): %s"
                    .formatted(what, folder, outcome.exit(), lines.isEmpty() ? "it said nothing" : lines.getLast()));
        }
    }
}

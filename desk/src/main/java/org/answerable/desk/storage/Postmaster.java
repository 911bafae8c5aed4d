package org.answerable.desk.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running PostgreSQL says about itself in {@code postmaster.pid}, the file that it keeps in its data folder.
 *
 * @param port the TCP port it listens on
 * @param status {@code starting}, {@code ready} or {@code stopping}
 */
record Postmaster(long pid, int port, String status) {
    private static final Path PROCESSES = Path.of("/proc");

    static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** What the file says, whether or not it is still true; empty while there is none, or none that is whole. */
    static Optional<Postmaster> read(Path data) {
        try {
            List<String> lines = Files.readAllLines(file(data));
            long pid = Long.parseLong(lines.getFirst().strip());
            if (lines.size() < 4) return Optional.of(new Postmaster(pid, 0, "starting"));
            return Optional.of(new Postmaster(
                    pid,
                    Integer.parseInt(lines.get(3).strip()),
                    lines.size() < 8 ? "starting" : lines.get(7).strip()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    boolean ready() {
        return status.equals("ready");
    }

    /** Whether any process has this number, even one that has ended and waits to be reaped, or another program. */
    boolean numberTaken() {
        return Files.exists(PROCESSES.resolve("self"))
                ? Files.exists(PROCESSES.resolve(String.valueOf(pid)))
                : ProcessHandle.of(pid).isPresent();
    }

    /** Whether the process is a PostgreSQL that lives and works in this data folder. */
    boolean livesIn(Path data) {
        if (!Files.exists(PROCESSES.resolve("self"))) return livesBySystemTable();
        Path process = PROCESSES.resolve(String.valueOf(pid));
        try {
            // "1234 (postgres) S …": the name is in parentheses, the letter after it tells a zombie (Z) or a dead
            // process (X)
            String stat = Files.readString(process.resolve("stat"));
            int end = stat.lastIndexOf(')');
            boolean postgres = stat.substring(stat.indexOf('(') + 1, end).equals("postgres");
            boolean alive = "ZX".indexOf(stat.charAt(end + 2)) < 0;
            return postgres && alive && Files.isSameFile(process.resolve("cwd"), data);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private boolean livesBySystemTable() {
        var shown = Command.run(Path.of("/"), List.of("ps", "-o", "stat=,comm=", "-p", String.valueOf(pid)), "");
        return shown.well() && !shown.output().startsWith("Z") && shown.output().endsWith("postgres");
    }
}

package org.answerable.desk.storage;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A PostgreSQL of the system's own packages in a temporary folder, as an administrator would run one beside the desk. */
public final class OutsideServer implements AutoCloseable {
    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");

    private final Home home;
    private final RunAs runAs;
    private final Path programs;
    final int port;

    private OutsideServer(Home home, Path programs, int port) {
        this.home = home;
        this.runAs = RunAs.choose(home);
        this.programs = programs;
        this.port = port;
    }

    /** Skips the test where no such package is installed; in CI it is installed, and its absence is a failure. */
    public static OutsideServer start(Path folder) throws IOException {
        if (installed().isEmpty() && "true".equals(System.getenv("CI")))
            Command.mustRun(
                    folder,
                    List.of("sh", "-c", "apt-get update -qq && apt-get install -y -qq postgresql"),
                    "",
                    "Installing PostgreSQL");
        Optional<Path> programs = installed();
        assumeThat(programs)
                .as("PostgreSQL >= 15 of the system's packages (Debian: apt install postgresql)")
                .isPresent();
        var server = new OutsideServer(Home.at(folder), programs.orElseThrow(), Server.freePort());
        server.start();
        return server;
    }

    private static Optional<Path> installed() throws IOException {
        if (!Files.isDirectory(PACKAGES)) return Optional.empty();
        try (Stream<Path> versions = Files.list(PACKAGES)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .findFirst();
        }
    }

    private void start() throws IOException {
        Path folder = home.postgres();
        Files.writeString(folder.resolve("password"), "of-the-admin");
        runAs.own(folder);
        Command.mustRun(
                folder,
                runAs.wrap(
                        programs + "/initdb",
                        "-D",
                        "data",
                        "-U",
                        "admin",
                        "-A",
                        "scram-sha-256",
                        "--pwfile=password",
                        "-E",
                        "UTF8",
                        "--locale=C.UTF-8"),
                "",
                "initdb");
        String options = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off".formatted(port);
        Command.mustRun(
                folder,
                runAs.wrap(programs + "/pg_ctl", "start", "-D", "data", "-l", "log", "-w", "-s", "-o", options),
                "",
                "pg_ctl");
    }

    /** Connections of the administrator. */
    public DataSource admin(String database) {
        return new Login(() -> "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), "admin", "of-the-admin");
    }

    /** The address of a database, with its user and password. */
    public String url(String credentials, String database) {
        return "jdbc:postgresql://%s@127.0.0.1:%d/%s".formatted(credentials, port, database);
    }

    @Override
    public void close() {
        Command.run(
                home.postgres(), runAs.wrap(programs + "/pg_ctl", "stop", "-D", "data", "-m", "immediate", "-w"), "");
    }
}

package org.answerable.desk.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import org.answerable.record.Refusal;

/** The embedded PostgreSQL of one home: found, started, stopped. Starting and stopping are for whoever is inside the {@link Gate}. */
final class Server {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Home home;
    private final Path data;
    private final Path log;

    Server(Home home) {
        this.home = home;
        this.data = Cluster.folder(home);
        this.log = home.postgres().resolve("server.log");
    }

    /** The one that runs here and takes connections. */
    Optional<Postmaster> running() {
        return Postmaster.read(data).filter(Postmaster::ready).filter(postmaster -> postmaster.livesIn(data));
    }

    /** Adopts the server that runs here, or starts one. */
    void ensureRunning() {
        awaitChange();
        if (running().isPresent()) return;
        RunAs runAs = RunAs.choose(home);
        // another account can reach only what is in the home; the cache of this one is closed to it
        Binaries binaries = Binaries.in(runAs.user() == null ? Binaries.cache() : home.postgres());
        new Cluster(home, binaries, runAs).prepare();
        removeStalePidFile();
        shortenLog();
        start(binaries, runAs);
    }

    /** Ends it in order (open transactions are rolled back, all is written). */
    void stop() {
        if (Postmaster.read(data).filter(postmaster -> postmaster.livesIn(data)).isEmpty()) return;
        RunAs runAs = RunAs.choose(home);
        Binaries binaries = Binaries.in(runAs.user() == null ? Binaries.cache() : home.postgres());
        Command.run(
                home.postgres(),
                runAs.wrap(control(binaries), "stop", "-D", "data", "-m", "fast", "-w", "-t", "60"),
                "");
    }

    /** One that is starting, recovering or stopping is waited for, as long as it lives. */
    private void awaitChange() {
        while (Postmaster.read(data).filter(p -> !p.ready() && p.livesIn(data)).isPresent()) Pause.millis(10);
    }

    /**
     * The file names a process that is not our server: one that was killed and waits to be reaped, or another program that got its number.
     * PostgreSQL would take it for a living server and refuse to start. Where no process has the number, PostgreSQL sees that itself. (What
     * is left of a killed server is found through its shared memory, with or without this file.)
     */
    private void removeStalePidFile() {
        try {
            if (Postmaster.read(data).filter(Postmaster::numberTaken).isPresent())
                Files.deleteIfExists(Postmaster.file(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(Binaries binaries, RunAs runAs) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            long before = log.toFile().length();
            var outcome = Command.run(
                    home.postgres(),
                    runAs.wrap(
                            control(binaries),
                            "start",
                            "-D",
                            "data",
                            "-l",
                            "server.log",
                            "-w",
                            "-t",
                            "3600",
                            "-s",
                            "-o",
                            "-p " + freePort()),
                    "");
            if (outcome.well()) return;
            String said = logSince(before);
            boolean passes = said.contains("Address already in use") || said.contains("is still in use");
            if (!passes || System.nanoTime() > until) throw refused(said.isBlank() ? outcome.output() : said);
            Pause.millis(50);
        }
    }

    private Refusal refused(String said) {
        String line = said.lines()
                .filter(text -> text.contains("FATAL") || text.contains("PANIC"))
                .reduce((first, last) -> last)
                .orElse(said.strip());
        return new Refusal("PostgreSQL did not start in %s: %s (its log is %s)".formatted(home.folder(), line, log));
    }

    private String logSince(long position) {
        try {
            byte[] all = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
            int from = (int) Math.min(position, all.length);
            return new String(all, from, all.length - from, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void shortenLog() {
        try {
            if (Files.exists(log) && Files.size(log) > 1_000_000)
                Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port of loopback that nobody listens on just now. */
    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String control(Binaries binaries) {
        return binaries.program("pg_ctl").toString();
    }
}

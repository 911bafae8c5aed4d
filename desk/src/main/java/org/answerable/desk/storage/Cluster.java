package org.answerable.desk.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.answerable.record.Refusal;

/** The data folder of the embedded PostgreSQL. */
final class Cluster {
    static final String ADMIN = "answerable_admin";
    static final String OWNER = "answerable_owner";
    static final String APP = "answerable_app";
    static final String DATABASE = "answerable";

    private final Home home;
    private final Binaries binaries;
    private final RunAs runAs;

    Cluster(Home home, Binaries binaries, RunAs runAs) {
        this.home = home;
        this.binaries = binaries;
        this.runAs = runAs;
    }

    static Path folder(Home home) {
        return home.postgres().resolve("data");
    }

    /** Makes the data folder when there is none, and gives it this program's settings. */
    void prepare() {
        try {
            Path data = folder(home);
            if (Files.exists(data)) refuseOtherVersion(data);
            else make(data);
            configure(data);
            runAs.own(home.postgres());
        } catch (IOException e) {
            throw new Refusal(
                    "PostgreSQL's folder %s cannot be prepared (%s); look whether the disk is full or the folder is another account's"
                            .formatted(home.postgres(), e.getMessage()),
                    e);
        }
    }

    /** Made whole under another name, roles and database included: what an interrupted start leaves is thrown away by the next. */
    private void make(Path data) throws IOException {
        Path fresh = data.resolveSibling("data.new");
        Tree.delete(fresh);
        runAs.own(home.postgres());
        // nobody can log in until the settings and the passwords are in place, and then with a password only
        Command.mustRun(
                home.postgres(),
                runAs.wrap(
                        binaries.program("initdb").toString(),
                        "-D",
                        "data.new",
                        "-U",
                        ADMIN,
                        "-A",
                        "reject",
                        "-E",
                        "UTF8",
                        "--locale-provider=builtin",
                        "--locale=C.UTF-8",
                        "--data-checksums",
                        "--no-instructions"),
                "",
                "Making the database");
        configure(fresh);
        runAs.own(home.postgres());
        Command.mustRun(
                home.postgres(),
                runAs.wrap(binaries.program("postgres").toString(), "--single", "-j", "-D", "data.new", "postgres"),
                rolesAndDatabase(),
                "Making the database's roles");
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private String rolesAndDatabase() {
        var secrets = new Secrets(home);
        String sql = resource("roles.sql");
        for (String role : List.of(ADMIN, OWNER, APP))
            sql = sql.replace("${" + role + "}", Scram.verifier(secrets.of(role)));
        return sql;
    }

    private static void configure(Path data) throws IOException {
        for (String file : List.of("postgresql.conf", "pg_hba.conf")) {
            Path fresh = data.resolve(file + ".new");
            Files.writeString(fresh, resource(file));
            Files.move(fresh, data.resolve(file), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void refuseOtherVersion(Path data) throws IOException {
        String made = Files.readString(data.resolve("PG_VERSION")).strip();
        String major = Binaries.VERSION.substring(0, Binaries.VERSION.indexOf('.'));
        if (!made.equals(major))
            throw new Refusal(
                    "The home %s was made with PostgreSQL %s and this program brings %s; make a backup with the Answerable that made it and restore that here"
                            .formatted(home.folder(), made, major));
    }

    private static String resource(String name) {
        try (InputStream in = Cluster.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name + " is missing from the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

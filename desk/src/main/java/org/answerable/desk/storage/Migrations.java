package org.answerable.desk.storage;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tables to this program's version, or an older one. Only versioned files ({@code V12__title.sql}) count.
 *
 * @param location a folder of the class path
 * @param last the last version to bring them to; absent: the newest
 */
record Migrations(String location, @Nullable Version last) {
    static final Migrations USUAL = new Migrations("db/migration");
    private static final String NO_SUCH_TABLE = "42P01";

    Migrations(String location) {
        this(location, null);
    }

    Migrations upTo(Version version) {
        return new Migrations(location, version);
    }

    /** Runs what is missing, as the owner of the tables. Flyway is loaded only when something is. */
    void run(DataSource owner) throws SQLException {
        Optional<Version> program = newest();
        Optional<Version> database = recorded(owner);
        if (program.equals(database)) return;
        if (database.isPresent() && (program.isEmpty() || database.get().compareTo(program.get()) > 0))
            throw new Refusal(
                    "The database was last used by a newer Answerable (its tables are of version %s, this program knows %s); start that one, or a newer"
                            .formatted(
                                    database.get(),
                                    program.map(Version::toString).orElse("none")));
        Migrating.run(owner, location, program.orElseThrow());
    }

    /** The version of the newest file; empty when there is no file. */
    Optional<Version> newest() {
        try {
            List<String> names = new ArrayList<>();
            for (URL folder : Collections.list(Migrations.class.getClassLoader().getResources(location)))
                names.addAll(namesIn(folder));
            return names.stream()
                    .flatMap(name -> Version.ofFile(name).stream())
                    .filter(version -> last == null || version.compareTo(last) <= 0)
                    .max(Version::compareTo);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the program's migrations cannot be listed", e);
        }
    }

    static List<String> namesIn(URL folder) throws IOException, URISyntaxException {
        if (folder.openConnection() instanceof JarURLConnection jar) {
            String prefix = jar.getEntryName().replaceAll("/?$", "/");
            return jar.getJarFile().stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(prefix))
                    .map(name -> name.substring(prefix.length()))
                    .toList();
        }
        try (Stream<Path> files = Files.list(Path.of(new URI(folder.toString())))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    static Optional<Version> recorded(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select version from public.flyway_schema_history where success and version is not null")) {
            Optional<Version> newest = Optional.empty();
            while (rows.next()) {
                Version version = Version.of(rows.getString(1));
                if (newest.isEmpty() || version.compareTo(newest.get()) > 0) newest = Optional.of(version);
            }
            return newest;
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.equals(e.getSQLState())) return Optional.empty();
            throw e;
        }
    }
}

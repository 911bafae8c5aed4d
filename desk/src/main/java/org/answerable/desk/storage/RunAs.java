package org.answerable.desk.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How to run PostgreSQL, which refuses to run as root.
 *
 * @param prefix what comes before each command
 * @param user the account that the server's files must belong to, where that is not the account that runs the desk
 */
record RunAs(List<String> prefix, @Nullable String user) {

    /** As ordinary user: as it is. As root: in a user namespace of its own where the system allows it, else as another account. */
    static RunAs choose(Home home) {
        return choose(
                home,
                isRoot(),
                command -> Command.run(home.folder(), command, "").well());
    }

    /** @param works whether a command ends well */
    static RunAs choose(Home home, boolean root, Predicate<List<String>> works) {
        if (!root) return new RunAs(List.of(), null);
        Path data = Cluster.folder(home);
        if (Files.exists(data) && owner(data) != 0) return other(String.valueOf(owner(data)));
        if (works.test(List.of("unshare", "-U", "true"))) return new RunAs(List.of("unshare", "-U"), null);
        return Stream.of("postgres", "nobody")
                .map(RunAs::other)
                .filter(way -> works.test(way.wrap("true")))
                .findFirst()
                .map(way -> way.reaching(home, works))
                .orElseThrow(() -> refused(home, "setpriv is missing"));
    }

    List<String> wrap(String... command) {
        return Stream.concat(prefix.stream(), Stream.of(command)).toList();
    }

    /** Gives a folder with all in it to the account that will use it. */
    void own(Path folder) {
        if (user == null) return;
        Command.mustRun(folder, List.of("chown", "-R", user, "."), "", "Giving PostgreSQL its folder");
    }

    private static RunAs other(String user) {
        return new RunAs(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups", "--"), user);
    }

    /** The home's own folder may be passed through then (its places stay closed); the folders above are not the desk's to change. */
    private RunAs reaching(Home home, Predicate<List<String>> works) {
        try {
            var permissions = Files.getPosixFilePermissions(home.folder());
            if (permissions.add(PosixFilePermission.OTHERS_EXECUTE))
                Files.setPosixFilePermissions(home.folder(), permissions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        own(home.postgres());
        if (!works.test(wrap("test", "-w", home.postgres().toString())))
            throw refused(home, "the account %s cannot pass through the folders above it".formatted(user));
        return this;
    }

    private static Refusal refused(Home home, String why) {
        return new Refusal(
                "PostgreSQL does not run as root, this system refuses user namespaces, and for the home %s %s; start the desk as an ordinary user, or name a home such as /var/lib/answerable with --home"
                        .formatted(home.folder(), why));
    }

    private static boolean isRoot() {
        Path self = Path.of("/proc/self");
        return Files.exists(self) ? owner(self) == 0 : "root".equals(System.getProperty("user.name"));
    }

    private static int owner(Path file) {
        try {
            return (Integer) Files.getAttribute(file, "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

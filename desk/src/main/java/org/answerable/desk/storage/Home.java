package org.answerable.desk.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything of one desk, closed to other accounts of the machine.
 *
 * @param folder where it is; absolute
 */
public record Home(Path folder) {
    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The home in this folder. The folder and the places in it are made when missing, open to their owner only (mode 0700).
     *
     * @throws Refusal when it is a file, may not be written, or cannot be made
     */
    public static Home at(Path folder) {
        var home = new Home(folder);
        if (Files.exists(home.folder) && !Files.isDirectory(home.folder))
            throw new Refusal("%s is a file, not a folder; name another folder with --home".formatted(home.folder));
        makeClosed(home.folder);
        if (!Files.isWritable(home.folder))
            throw new Refusal(
                    "The home %s may not be written by this account; give it the folder (chown) or name another with --home"
                            .formatted(home.folder));
        for (Path place : List.of(home.postgres(), home.vault(), home.keys(), home.index(), home.spool(), home.log()))
            makeClosed(place);
        return home;
    }

    /** The usual home of this account, by the XDG Base Directory specification: {@code $XDG_DATA_HOME/answerable}. */
    public static Home usual() {
        return at(xdg(System.getenv("XDG_DATA_HOME"), ".local/share").resolve("answerable"));
    }

    /** The folder of the embedded PostgreSQL: its data, its log of starts and stops. */
    public Path postgres() {
        return folder.resolve("postgres");
    }

    /** The sealed files of sources. */
    public Path vault() {
        return folder.resolve("vault");
    }

    /** Passwords and keys; without them vault and database stay closed. */
    public Path keys() {
        return folder.resolve("keys");
    }

    /** The key that the vault's files are sealed under. */
    public Path vaultKey() {
        return keys().resolve("vault.key");
    }

    /** The search index; can be built anew from the database. */
    public Path index() {
        return folder.resolve("index");
    }

    /** Temporary files; emptied by whoever opens the home first. */
    public Path spool() {
        return folder.resolve("spool");
    }

    /** The mark of a restore that is under way, or was stopped in the middle: while it is there, nobody else opens the home. */
    public Path restoring() {
        return folder.resolve(".restoring");
    }

    /** The desk's own logs; they hold no content. */
    public Path log() {
        return folder.resolve("log");
    }

    /** The folder that a variable of the XDG specification names; by that specification a relative one does not count. */
    static Path xdg(@Nullable String variable, String otherwise) {
        if (variable != null && !variable.isBlank() && Path.of(variable).isAbsolute()) return Path.of(variable);
        return Path.of(System.getProperty("user.home"), otherwise);
    }

    private static void makeClosed(Path place) {
        if (Files.isDirectory(place)) return;
        try {
            if (place.getParent() != null) Files.createDirectories(place.getParent());
            Files.createDirectory(
                    place, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException e) {
            // another process made it a moment ago, which is as good; a file in its place is not
            if (!Files.isDirectory(place))
                throw new Refusal("%s is in the way of a folder; move it elsewhere".formatted(e.getFile()), e);
        } catch (IOException e) {
            throw new Refusal(
                    "The folder %s cannot be made (%s); name another home with --home".formatted(place, e.getMessage()),
                    e);
        }
    }
}

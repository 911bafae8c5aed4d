package org.answerable.desk.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import org.answerable.record.Refusal;

/**
 * The programs of PostgreSQL, unpacked once from the class path into a folder that all homes of this account share.
 *
 * <p>The folder appears whole or not at all: it is filled under another name and renamed, by one process at a time. A mark in it holds
 * the check sum of the archive that it came from and the SHA-256 of the programs; a folder that does not agree is made anew.
 *
 * @param folder the folder with {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path folder) {
    /** The version on the class path; a test compares it with what the program says of itself. */
    static final String VERSION = "18.6.0";

    private static final ReentrantLock ONE = new ReentrantLock();

    /** The usual cache: {@code $XDG_CACHE_HOME/answerable}. */
    static Path cache() {
        return Home.xdg(System.getenv("XDG_CACHE_HOME"), ".cache").resolve("answerable");
    }

    /** The programs under this cache, unpacked there first if they are not there or not whole. */
    static Binaries in(Path cache) {
        String platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        var binaries = new Binaries(cache.resolve("postgres-" + VERSION + "-" + platform));
        String archive = "postgres-" + platform + ".txz";
        URL packed = Binaries.class.getClassLoader().getResource(archive);
        if (packed == null)
            throw new Refusal(
                    "This build of Answerable carries no PostgreSQL for %s; give it one with --database jdbc:postgresql://…"
                            .formatted(platform));
        try {
            binaries.ensureWhole(packed);
        } catch (IOException e) {
            throw new Refusal(
                    "PostgreSQL cannot be unpacked into %s (%s); make room there or set XDG_CACHE_HOME to another folder"
                            .formatted(cache, e.getMessage()),
                    e);
        }
        return binaries;
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** The part of the archive's name that tells system and processor, such as {@code linux-x86_64}. */
    static String platform(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        String os = name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
        return switch (processor) {
            case "amd64", "x86_64" -> os + "-x86_64";
            case "aarch64", "arm64" -> os + "-arm_64";
            default -> os + "-" + processor;
        };
    }

    private void ensureWhole(URL packed) throws IOException {
        var mark = new Mark(folder);
        String sum = checkSum(packed);
        if (mark.agrees(sum)) return;
        Files.createDirectories(folder.getParent());
        ONE.lock();
        try (FileChannel lock = Gate.open(folder.resolveSibling(folder.getFileName() + ".lock"))) {
            lock.lock();
            if (mark.agrees(sum)) return;
            Path fresh = folder.resolveSibling(folder.getFileName() + ".new");
            Tree.delete(fresh);
            Archive.unpack(packed, fresh);
            new Mark(fresh).write(sum);
            Tree.delete(folder);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            ONE.unlock();
        }
    }

    /** From the jar's own directory, so that the archive need not be read to know whether it is the one unpacked. */
    private static String checkSum(URL packed) {
        try {
            if (packed.openConnection() instanceof JarURLConnection jar)
                return "%08x-%d"
                        .formatted(jar.getJarEntry().getCrc(), jar.getJarEntry().getSize());
            return "size-" + packed.openConnection().getContentLengthLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.answerable.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.answerable.bench.Figures;

/** The folder of labelled names, and which of its files were read: a figure is only true of these bytes. */
final class DataFolder {
    private final Path folder;
    private final Map<String, Path> used = new TreeMap<>();

    DataFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether all of these are there; if not, a row of the section says which is missing. */
    boolean has(Figures figures, String section, String... files) {
        for (String file : files) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                figures.told(section, "not measured: there is no " + folder.resolve(file));
                return false;
            }
        }
        return true;
    }

    /** A file to read, whose hash the table will have. */
    Path file(String name) {
        Path file = folder.resolve(name);
        used.put(name, file);
        return file;
    }

    /** Tells the SHA-256 of all that were read. */
    void tell(Figures figures) throws IOException {
        for (Map.Entry<String, Path> each : used.entrySet()) {
            figures.told("SHA-256 of " + each.getKey(), hash(Files.readAllBytes(each.getValue())));
        }
    }

    /** The SHA-256 of some bytes, in hexadecimal. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

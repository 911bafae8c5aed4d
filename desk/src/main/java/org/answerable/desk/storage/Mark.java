package org.answerable.desk.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The file by which an unpacked folder is known to be whole: the archive's check sum, then the SHA-256 of each program. */
record Mark(Path folder) {
    private static final List<String> PROGRAMS = List.of("initdb", "pg_ctl", "postgres");

    boolean agrees(String archive) {
        try {
            return Files.exists(file()) && Files.readString(file()).equals(text(archive));
        } catch (IOException e) {
            return false; // a program is missing or cannot be read: not whole
        }
    }

    void write(String archive) throws IOException {
        Files.writeString(file(), text(archive));
    }

    private Path file() {
        return folder.resolve(".unpacked");
    }

    private String text(String archive) throws IOException {
        var text = new StringBuilder(archive).append('\n');
        for (String program : PROGRAMS) {
            byte[] digest =
                    sha256().digest(Files.readAllBytes(folder.resolve("bin").resolve(program)));
            text.append(HexFormat.of().formatHex(digest))
                    .append("  bin/")
                    .append(program)
                    .append('\n');
        }
        return text.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

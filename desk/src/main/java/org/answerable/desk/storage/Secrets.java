package org.answerable.desk.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The passwords of the database roles: 256 random bits each, in the home's keys, readable by their owner only. */
final class Secrets {
    private final Home home;

    Secrets(Home home) {
        this.home = home;
    }

    Optional<String> known(String role) {
        try {
            Path file = file(role);
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The password of a role, made and kept when there is none yet. For whoever is inside the {@link Gate}. */
    String of(String role) {
        return known(role).orElseGet(() -> keep(role, random()));
    }

    private Path file(String role) {
        return home.keys().resolve(role + ".password");
    }

    private String keep(String role, String password) {
        try {
            Path fresh = Files.createTempFile(
                    home.keys(),
                    role,
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, password);
            Files.move(fresh, file(role), StandardCopyOption.ATOMIC_MOVE);
            return password;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

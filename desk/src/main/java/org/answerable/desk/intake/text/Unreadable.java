package org.answerable.desk.intake.text;

import org.jspecify.annotations.Nullable;

/** Why one file gives no text; the message is the part of the refusal after the file's name. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String reason) {
        super(reason);
    }

    Unreadable(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }

    String reason() {
        return java.util.Objects.requireNonNull(getMessage());
    }
}

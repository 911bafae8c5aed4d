package org.answerable.desk.access;

import java.sql.SQLException;
import org.answerable.record.Refusal;

/** Tells a full disk under the database from its other troubles: that is one that people can put right. */
final class NoRoom {
    /** SQLSTATE {@code disk_full}. */
    private static final String DISK_FULL = "53100";

    private NoRoom() {}

    /** A refusal where the disk is full, else the trouble itself. */
    static RuntimeException orElse(RuntimeException trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())) {
                return new Refusal(
                        "the disk of the database is full; nothing of this was kept: make room and do it again",
                        trouble);
            }
        }
        return trouble;
    }
}

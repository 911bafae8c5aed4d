package org.answerable.desk.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works at the desk.
 *
 * @param id identifier; stands in the log
 * @param name what they sign in with: lower-case letters, digits, dot, dash
 * @param fullName how they are called on pages
 * @param role what they may do
 * @param createdAt when the account was opened
 * @param closedAt when it was closed; a closed account sees nothing and what it did stays
 */
public record Account(
        UUID id,
        String name,
        String fullName,
        Role role,
        Instant createdAt,
        @Nullable Instant closedAt) {

    /** The viewer that this account is. */
    public Viewer viewer() {
        return new Viewer(id, name, role);
    }
}

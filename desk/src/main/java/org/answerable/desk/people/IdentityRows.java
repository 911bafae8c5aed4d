package org.answerable.desk.people;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.record.identity.IdentityDecision;
import org.answerable.record.log.Content;
import org.jdbi.v3.core.Handle;

/** Decisions on identity read again from their rows, as the log committed to them: this room's door for the verification. */
public final class IdentityRows {
    private IdentityRows() {}

    /** What these decisions hold. */
    public static Map<UUID, Content> decisions(Handle owner, Collection<UUID> ids) {
        return owner.createQuery("select * from identity_decision where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map(IdentityStore.DECISION)
                .collect(Collectors.toMap(IdentityDecision::id, IdentityDecision::content));
    }
}

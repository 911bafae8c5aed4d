package org.answerable.record.log;

import java.util.UUID;

/**
 * One object that an entry is about.
 *
 * @param kind what it is, a short word such as {@code claim} or {@code source}
 * @param object its id
 * @param commitment the {@link Commitment} to what it held, or {@link Hash#ZERO} where nothing is committed to
 */
public record Item(String kind, UUID object, Hash commitment) {
    public Item {
        Words.check("the kind of an item", kind);
    }

    /** An object that is only mentioned, such as a source that was read. */
    public Item(String kind, UUID object) {
        this(kind, object, Hash.ZERO);
    }
}

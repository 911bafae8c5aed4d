package org.answerable.record.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log. The hash covers everything else in it: SHA-256 over the domain {@code answerable/entry/1} and the fields in the
 * order below, as canonical bytes.
 *
 * <p>An entry that was read from somewhere may be wrong: the constructor does not recompute the hash, {@link Chain} does.
 *
 * @param sequence its number, from 1, without gaps
 * @param at when, in whole microseconds
 * @param actor who: the id of an account
 * @param action what was done, a short word such as {@code claim.accept}
 * @param items to which objects, in the order given; may be empty
 * @param previous the hash of the entry before; {@link Hash#ZERO} in the first
 * @param hash the hash of this entry
 */
public record Entry(long sequence, Instant at, UUID actor, String action, List<Item> items, Hash previous, Hash hash) {
    private static final String DOMAIN = "answerable/entry/1";

    public Entry {
        Words.check("the action of an entry", action);
        items = List.copyOf(items);
    }

    /**
     * The entry that follows.
     *
     * @param head where the log stands; null when it is empty
     * @param at when; what is finer than a microsecond is cut off
     */
    public static Entry next(@Nullable Head head, Instant at, UUID actor, String action, List<Item> items) {
        long sequence = head == null ? 1 : Math.addExact(head.sequence(), 1);
        Hash previous = head == null ? Hash.ZERO : head.hash();
        Entry unsigned =
                new Entry(sequence, at.truncatedTo(ChronoUnit.MICROS), actor, action, items, previous, Hash.ZERO);
        return new Entry(sequence, unsigned.at, actor, action, items, previous, unsigned.expectedHash());
    }

    /** The hash that this entry must have, from everything else in it. */
    public Hash expectedHash() {
        Canonical bytes = Canonical.of(DOMAIN)
                .number(sequence)
                .instant(at)
                .uuid(actor)
                .text(action)
                .integer(items.size());
        for (Item item : items) {
            bytes.text(item.kind()).uuid(item.object()).hash(item.commitment());
        }
        return bytes.hash(previous).hash();
    }

    /** Where the log stands after this entry. */
    public Head head() {
        return new Head(sequence, hash);
    }
}

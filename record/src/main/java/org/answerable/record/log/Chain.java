package org.answerable.record.log;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a log, one entry after the other, in constant memory. It names the first wrong entry and why, and every fixed point
 * (from a {@link Checkpoint}) that the log does not pass through: a shorter log was cut, another hash means it was rewritten.
 *
 * <p>Without a fixed point a cut tail and a wholly rewritten log cannot be found: what is left is a right chain. Not thread-safe.
 */
public final class Chain {
    private final NavigableMap<Long, List<Hash>> fixed = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Head head;
    private long entries;
    private boolean broken;

    private Chain(@Nullable Head head) {
        this.head = head;
    }

    /** A log from its first entry. */
    public static Chain whole() {
        return new Chain(null);
    }

    /** The part of a log that follows a head which is trusted, because a checkpoint says so. */
    public static Chain after(Head head) {
        return new Chain(head);
    }

    /** Verifies all entries, in order, against these fixed points; closes the stream. */
    public static Verdict verify(Stream<Entry> entries, List<Head> fixed) {
        Chain chain = whole();
        fixed.forEach(chain::passesThrough);
        try (entries) {
            Iterator<Entry> iterator = entries.iterator();
            while (iterator.hasNext()) {
                chain.add(iterator.next());
            }
        }
        return chain.verdict();
    }

    /**
     * The log must have an entry with this number and this hash. Say so before the entries come.
     *
     * @throws IllegalArgumentException when the point lies before the part that is being verified
     */
    public Chain passesThrough(Head point) {
        if (head != null && point.sequence() <= head.sequence()) {
            throw new IllegalArgumentException("entry " + point.sequence() + " has already passed");
        }
        fixed.computeIfAbsent(point.sequence(), sequence -> new ArrayList<>()).add(point.hash());
        return this;
    }

    /** Takes the next entry. */
    public void add(Entry entry) {
        entries++;
        if (!broken) {
            String wrong = wrong(entry);
            if (wrong != null) {
                broken = true;
                findings.add(new Finding(wrong, "log entry " + entry.sequence()));
            }
        }
        for (Hash expected : fixed.getOrDefault(entry.sequence(), List.of())) {
            if (!expected.equals(entry.hash())) {
                findings.add(new Finding(
                        "it is not the entry that the checkpoint fixed: the log was rewritten",
                        "log entry " + entry.sequence()));
            }
        }
        fixed.remove(entry.sequence());
        head = entry.sequence() < 1 ? head : entry.head();
    }

    private @Nullable String wrong(Entry entry) {
        long expected = head == null ? 1 : head.sequence() + 1;
        if (entry.sequence() != expected) {
            return "entry " + expected + " should stand here: entries were removed, added or put in another order";
        }
        if (!entry.previous().equals(head == null ? Hash.ZERO : head.hash())) {
            return "it does not continue the entry before: one of the two was replaced";
        }
        if (!entry.hash().equals(entry.expectedHash())) {
            return "its hash does not match its content: it was edited";
        }
        return null;
    }

    /** What was found, including fixed points not reached: call it after the last entry. */
    public Verdict verdict() {
        List<Finding> all = new ArrayList<>(findings);
        String end = head == null ? "end of the log (no entries)" : "end of the log (entry " + head.sequence() + ")";
        for (long sequence : fixed.keySet()) {
            all.add(new Finding(
                    "the checkpoint fixed entry " + sequence
                            + ", which is missing: entries were removed or the tail was cut",
                    end));
        }
        return new Verdict(entries, head, all);
    }

    /** What was found when the entries could not be read to their end: nothing is said about fixed points not reached. */
    Verdict interrupted() {
        return new Verdict(entries, head, findings);
    }
}

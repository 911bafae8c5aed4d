package org.answerable.record.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Small logs for tests, the same every time. */
final class Logs {
    static final UUID HOME = UUID.fromString("11111111-2222-4333-8444-555555555555");
    static final UUID ACTOR = UUID.fromString("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee");
    static final Instant START = Instant.parse("2026-03-01T10:00:00.123456Z");

    private Logs() {}

    static List<Entry> of(int length) {
        return of(length, "claim.accept");
    }

    static List<Entry> of(int length, String action) {
        List<Entry> entries = new ArrayList<>();
        Head head = null;
        for (int i = 0; i < length; i++) {
            Entry entry = next(head, i, action);
            entries.add(entry);
            head = entry.head();
        }
        return entries;
    }

    static Entry next(@Nullable Head head, int i, String action) {
        List<Item> items = new ArrayList<>();
        for (int k = 0; k < i % 3; k++) {
            items.add(new Item("claim", new UUID(i, k), Hash.of(new byte[] {(byte) i, (byte) k})));
        }
        return Entry.next(head, START.plusSeconds(i), ACTOR, action, items);
    }

    static Verdict verify(List<Entry> entries, Head... fixed) {
        return Chain.verify(entries.stream(), List.of(fixed));
    }

    static String file(List<Entry> entries) {
        var out = new java.io.StringWriter();
        try {
            LogFile.write(out, HOME, entries.stream());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString();
    }
}

package org.answerable.record.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/** One entry as one line of a {@link LogFile}. */
final class LogLine {
    private static final int FIELDS = 6;

    private LogLine() {}

    static String write(Entry entry) {
        StringBuilder line = new StringBuilder(256)
                .append(entry.sequence())
                .append(' ')
                .append(entry.at())
                .append(' ')
                .append(entry.actor())
                .append(' ')
                .append(entry.action())
                .append(' ')
                .append(entry.previous())
                .append(' ')
                .append(entry.hash());
        for (Item item : entry.items()) {
            line.append(' ')
                    .append(item.kind())
                    .append(':')
                    .append(item.object())
                    .append(':')
                    .append(item.commitment());
        }
        return line.toString();
    }

    /** @throws Refusal that names the line, when it is not what {@link #write} writes */
    static Entry read(String line, long number) {
        try {
            Entry entry = parse(line.split(" ", -1));
            if (write(entry).equals(line)) {
                return entry;
            }
        } catch (DateTimeException | IllegalArgumentException | Refusal e) {
            throw notAnEntry(number, e);
        }
        throw notAnEntry(number, null);
    }

    private static Entry parse(String[] fields) {
        if (fields.length < FIELDS) {
            throw new IllegalArgumentException("too few fields");
        }
        List<Item> items = new ArrayList<>();
        for (int i = FIELDS; i < fields.length; i++) {
            String[] parts = fields[i].split(":", -1);
            if (parts.length != 3) {
                throw new IllegalArgumentException("not an item");
            }
            items.add(new Item(parts[0], UUID.fromString(parts[1]), Hash.parse(parts[2])));
        }
        return new Entry(
                Long.parseLong(fields[0]),
                Instant.parse(fields[1]),
                UUID.fromString(fields[2]),
                fields[3],
                items,
                Hash.parse(fields[4]),
                Hash.parse(fields[5]));
    }

    private static Refusal notAnEntry(long number, @Nullable Throwable cause) {
        return new Refusal(
                "line " + number
                        + " is not an entry of a log as it was exported: it was changed or cut off; compare it with another copy",
                cause);
    }
}

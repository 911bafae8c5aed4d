package org.answerable.record.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The log as a text file for outsiders: ids and hashes only. The first line is {@code answerable-log 1 HOME}, each further line one entry:
 *
 * <pre>SEQUENCE TIME ACTOR ACTION PREVIOUS HASH KIND:OBJECT:COMMITMENT…</pre>
 *
 * ASCII, one space between fields, one line feed after each line, hashes in lower-case hexadecimal, time in ISO 8601 (UTC). There is one
 * way to write an entry: a line written in any other way is not accepted, so that every changed character is found.
 */
public final class LogFile {
    private static final String FIRST = "answerable-log 1 ";

    private LogFile() {}

    /** Writes a log; closes the entries, not the writer. */
    public static void write(Writer out, UUID home, Stream<Entry> entries) throws IOException {
        out.write(FIRST + home + "\n");
        try (entries) {
            for (Entry entry : (Iterable<Entry>) entries::iterator) {
                out.write(LogLine.write(entry) + "\n");
            }
        }
        out.flush();
    }

    /**
     * Reads the first line.
     *
     * @return the id of the home whose log this is
     * @throws Refusal when it is not the first line of a log
     */
    public static UUID readHome(BufferedReader in) throws IOException {
        String line = in.readLine();
        if (line != null && line.startsWith(FIRST)) {
            try {
                UUID home = UUID.fromString(line.substring(FIRST.length()));
                if (line.equals(FIRST + home)) {
                    return home;
                }
            } catch (IllegalArgumentException e) {
                throw notALog(e);
            }
        }
        throw notALog(null);
    }

    /**
     * The entries after the first line, read as they are asked for. The stream throws a {@link Refusal} that names the line when a line
     * is not an entry; whether the entries are right, {@link Chain} says.
     */
    public static Stream<Entry> read(BufferedReader in) {
        return StreamSupport.stream(new Lines(in), false);
    }

    private static Refusal notALog(@Nullable Throwable cause) {
        return new Refusal(
                "line 1: this file is not a log that this version can read (it begins with \"" + FIRST.strip()
                        + "\" and the id of a home); export the log again",
                cause);
    }

    private static final class Lines extends Spliterators.AbstractSpliterator<Entry> {
        private final BufferedReader in;
        private long number = 1;

        Lines(BufferedReader in) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.in = in;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Entry> action) {
            try {
                String line = in.readLine();
                number++;
                if (line == null) {
                    return false;
                }
                action.accept(LogLine.read(line, number));
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

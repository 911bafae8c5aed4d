package org.answerable.names.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.zip.CRC32C;
import org.answerable.names.Kind;
import org.answerable.names.Role;
import org.answerable.names.Script;
import org.answerable.names.parse.Reading;
import org.answerable.names.parse.Word;

/** What an index says of itself at its beginning and at its end, so that it is not read by a library that would understand it differently. */
final class Layout {
    /** Of so many words it is told how they are said. */
    private static final int SAMPLES = 64;

    private Layout() {}

    static void write(Kind kind, SnapshotWriter writer) throws IOException {
        byte[] text = describe(kind).getBytes(StandardCharsets.UTF_8);
        writer.bytes(text, text.length);
    }

    /** What the names of an index are the names of. */
    static Kind read(SnapshotReader reader) throws IOException {
        String text = new String(reader.byteArray(), StandardCharsets.UTF_8);
        for (Kind kind : Kind.values()) {
            if (text.equals(describe(kind))) {
                return kind;
            }
        }
        throw reader.otherVersion();
    }

    private static String describe(Kind kind) {
        return "%s %s %s".formatted(kind, Arrays.toString(Script.values()), Arrays.toString(Role.values()));
    }

    /** How some words are said: another version of the sound tables may say them differently, and would not find them again. */
    static int sounds(int size, IntFunction<Word> words) {
        CRC32C sum = new CRC32C();
        for (int i = 0; i < size; i += Math.max(1, size / SAMPLES)) {
            for (Reading reading : words.apply(i).readingsAbroad()) {
                sum.update(reading.sounds());
                sum.update((byte) '|');
            }
        }
        return (int) sum.getValue();
    }
}

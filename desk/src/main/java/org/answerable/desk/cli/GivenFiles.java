package org.answerable.desk.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.answerable.desk.intake.text.ReadText;
import org.answerable.desk.intake.text.TextReader;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/** The texts of files that are read and not kept. Plain UTF-8 is taken letter for letter, so that offsets are the file's own. */
final class GivenFiles implements AutoCloseable {
    private @Nullable Path spool;
    private @Nullable TextReader reader;

    /** A text, where its pages begin, and its language when the reader knows it. */
    record Text(
            String text, List<Integer> pageStarts, @Nullable String language) {}

    /** @throws Refusal with the reason why it is not read */
    Text read(Path file) {
        if (Files.isDirectory(file)) {
            throw new Refusal(file + " is a folder; name the files in it");
        }
        if (!Files.exists(file)) {
            throw new Refusal("there is no file " + file + "; look at its name");
        }
        if (!Files.isReadable(file)) {
            throw new Refusal(file + " may not be read by you; ask whoever owns it");
        }
        String plain = file.toString().toLowerCase(Locale.ROOT).endsWith(".txt") ? plain(file) : null;
        if (plain != null) {
            return new Text(plain, List.of(0), null);
        }
        ReadText read = reader().read(file, String.valueOf(file.getFileName()));
        if (read.text().isEmpty()) {
            throw new Refusal(
                    "no text was found in " + file + "; documents with text are read, pictures and sound are not");
        }
        return new Text(read.text(), read.pageStarts(), read.language());
    }

    /** Absent when it is no UTF-8 or holds what no text holds. */
    private static @Nullable String plain(Path file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.indexOf('\0') < 0 ? text : null;
        } catch (CharacterCodingException e) {
            return null;
        } catch (IOException e) {
            throw new Refusal(file + " cannot be read; look whether it is there and may be read", e);
        }
    }

    private TextReader reader() {
        if (reader == null) {
            try {
                spool = Files.createTempDirectory("answerable-propose");
            } catch (IOException e) {
                throw new Refusal("there is no room for temporary files on this machine; make some", e);
            }
            reader = new TextReader(spool);
        }
        return reader;
    }

    @Override
    public void close() {
        if (reader != null) {
            reader.close();
        }
        if (spool == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(spool)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            System.err.println("answerable: the temporary folder " + spool + " was not removed");
        }
    }
}

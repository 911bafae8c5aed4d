package org.answerable.desk.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.answerable.record.Refusal;

/**
 * Reads the text of files that strangers sent, each in a child JVM with caps on memory and time.
 *
 * <p>Children are started when first needed, end after a minute without work, and end by themselves when the desk dies. May be used from
 * many threads; as many files are read at once as there are readers, the rest wait their turn.
 */
public final class TextReader implements AutoCloseable {
    private static final int READERS = 2;
    private static final Duration IDLE = Duration.ofMinutes(1);

    private final Limits limits;
    private final ReaderPool pool;

    /**
     * Two readers with {@link Limits#DEFAULT}.
     *
     * @param spool folder for what the readers write while they work; created, and kept empty between files
     */
    public TextReader(Path spool) {
        this(spool, Limits.DEFAULT);
    }

    /** Two readers, which suits two processor cores. */
    public TextReader(Path spool, Limits limits) {
        this(spool, limits, READERS);
    }

    /** @param readers how many files are read at once, each in a JVM of its own */
    public TextReader(Path spool, Limits limits, int readers) {
        this(spool, limits, readers, IDLE);
    }

    TextReader(Path spool, Limits limits, int readers, Duration idle) {
        this.limits = limits;
        this.pool = new ReaderPool(spool, limits, readers, idle);
    }

    /**
     * Reads one file.
     *
     * @param file the bytes, complete and no longer written to
     * @param originalName the name under which it came, shown in notices and refusals; never used as a path
     * @return its text; empty text for pictures, sound and film
     * @throws Refusal the file is not among those that are read, is broken, locked, harmful or exceeds a limit; the sentence says which
     */
    public ReadText read(Path file, String originalName) {
        String name = FileName.shown(originalName);
        try {
            return readAs(file, name);
        } catch (Unreadable e) {
            throw new Refusal("“" + name + "” was not read: " + e.reason() + ".", e);
        }
    }

    private ReadText readAs(Path file, String name) {
        byte[] head = head(file);
        if (head.length == 0) throw new Unreadable("it is empty; bring the file again from where it came");
        if (Magic.isProgram(head)) {
            throw new Unreadable(
                    "its content is a program, which is never stored as a document; " + MediaKind.whatIsRead());
        }
        Optional<MediaKind> media = Magic.kind(head).filter(kind -> !kind.hasText());
        if (media.isPresent()) {
            return ReadText.withoutText(media.get(), NameNotice.of(media.get(), name));
        }
        long size = size(file);
        if (size > limits.maxBytes()) {
            throw new Unreadable("it has " + megabytes(size) + " MB, and a document may have "
                    + megabytes(limits.maxBytes()) + " MB; bring it in parts");
        }
        return pool.read(file, name);
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Magic.ENOUGH);
        } catch (IOException e) {
            throw new Unreadable(
                    "the file cannot be opened on this machine; check that it is there and may be read", e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new Unreadable("its size cannot be had on this machine; check that it is there and may be read", e);
        }
    }

    private static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }

    /** Ids of the child processes that live now; for tests and for the desk's page about itself. */
    List<Long> children() {
        return pool.children();
    }

    /** Ends every child; files that are being read are refused. */
    @Override
    public void close() {
        pool.close();
    }
}

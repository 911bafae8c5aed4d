package org.answerable.desk.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.answerable.record.Refusal;

/**
 * Draws pages of PDFs and of TIFF pictures that strangers sent, in a child JVM of its own with caps on memory and time. The child keeps the
 * file that it drew from last open, so that leafing through it is quick; the file has no name on the disk while it does.
 */
public final class PagePainter implements AutoCloseable {
    /** 384 MB of heap and twenty seconds a page. */
    static final Limits LIMITS = new Limits(384, Duration.ofSeconds(20), 1, 2L << 30);

    private static final Duration IDLE = Duration.ofMinutes(2);

    private final ReaderPool pool;

    /** @param spool folder for what the child writes while it works */
    public PagePainter(Path spool) {
        this(spool, LIMITS);
    }

    PagePainter(Path spool, Limits limits) {
        this.pool = new ReaderPool(spool, limits, 1, IDLE);
    }

    /** Opens the bytes of a file, when the child does not have them open. */
    public interface Original {
        /** The bytes from the first. */
        InputStream open() throws IOException;
    }

    /**
     * Draws a page.
     *
     * @param key what tells this file from every other: its SHA-256
     * @param original its bytes
     * @param page from 1
     * @throws Refusal the file is broken, locked, harmful or exceeds a limit; the sentence says which
     */
    public PagePicture draw(String key, Original original, int page) {
        return draw(Frame.Work.DRAW, key, original, page);
    }

    /** The same, in grey and large enough for a machine to read its letters: about 300 dots an inch. */
    PagePicture large(String key, Original original, int page) {
        return draw(Frame.Work.DRAW_LARGE, key, original, page);
    }

    private PagePicture draw(Frame.Work size, String key, Original original, int page) {
        try {
            return pool.with(child -> child.draw(size, key, original, page));
        } catch (Unreadable e) {
            throw new Refusal("Page " + page + " was not drawn: " + e.reason() + ".", e);
        }
    }

    /** Ends the child. */
    @Override
    public void close() {
        pool.close();
    }
}

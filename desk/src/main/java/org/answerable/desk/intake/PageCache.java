package org.answerable.desk.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.answerable.desk.intake.text.PagePicture;

/** The pages that were looked at last, in memory, bounded in bytes. Whether somebody may see one is asked before this is. */
final class PageCache {
    static final long MOST_BYTES = 32L << 20;
    /** What an entry costs beside its picture. */
    private static final int ENTRY = 200;

    private final Map<Key, PagePicture> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    private record Key(String sha256, int page) {}

    PagePicture get(String sha256, int page, Supplier<PagePicture> drawing) {
        Key key = new Key(sha256, page);
        synchronized (this) {
            PagePicture known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        PagePicture drawn = drawing.get();
        if (drawn.png().length > 0) {
            keep(key, drawn);
        }
        return drawn;
    }

    private synchronized void keep(Key key, PagePicture drawn) {
        PagePicture before = kept.put(key, drawn);
        bytes += before == null ? size(drawn) : size(drawn) - size(before);
        var eldest = kept.entrySet().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= size(eldest.next().getValue());
            eldest.remove();
        }
    }

    private static long size(PagePicture picture) {
        return (long) ENTRY + picture.png().length;
    }

    synchronized long bytes() {
        return bytes;
    }
}

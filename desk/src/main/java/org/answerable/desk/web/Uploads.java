package org.answerable.desk.web;

import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** How much may be sent at once. What is sent waits in the home's spool, which is emptied at start. */
final class Uploads {
    /** The largest file that a page takes, in megabytes. */
    static final int LARGEST_MEGABYTES = 300;

    private static final int FILES = 4;
    private static final int IN_MEMORY_KILOBYTES = 64;

    private Uploads() {}

    static MultipartConfigElement into(Path spool) {
        return new MultipartConfigElement(
                spool.toString(),
                DataSize.ofMegabytes(LARGEST_MEGABYTES).toBytes(),
                DataSize.ofMegabytes((long) LARGEST_MEGABYTES * FILES).toBytes(),
                (int) DataSize.ofKilobytes(IN_MEMORY_KILOBYTES).toBytes());
    }
}

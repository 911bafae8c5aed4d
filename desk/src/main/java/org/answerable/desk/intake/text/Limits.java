package org.answerable.desk.intake.text;

import java.time.Duration;

/**
 * What one file may cost.
 *
 * @param heapMegabytes heap of a child JVM, in mebibytes; at least 32
 * @param perFile how long a child may work on one file, counted from the moment it has received it
 * @param maxCharacters longest canonical text, in UTF-16 code units; a longer one is refused, never cut
 * @param maxBytes largest document, in bytes; pictures, sound and film are recognised at any size, because they are not read
 */
public record Limits(int heapMegabytes, Duration perFile, int maxCharacters, long maxBytes) {
    /** 384 MB of heap, one minute, ten million characters (about 3,000 pages), 256 MB. */
    public static final Limits DEFAULT = new Limits(384, Duration.ofMinutes(1), 10_000_000, 256L << 20);

    public Limits {
        if (heapMegabytes < 32 || !perFile.isPositive() || maxCharacters < 1 || maxBytes < 1) {
            throw new IllegalArgumentException("limits must be positive, and the heap at least 32 MB");
        }
    }
}

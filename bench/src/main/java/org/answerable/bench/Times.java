package org.answerable.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations that were measured, in nanoseconds, and what they come to. */
public final class Times {
    private final long[] nanos;

    private Times(long[] nanos) {
        this.nanos = nanos;
        Arrays.sort(nanos);
    }

    /** Does something that many times, after as many times unmeasured as said. */
    public static Times of(int warm, int measured, Runnable work) {
        for (int i = 0; i < warm; i++) {
            work.run();
        }
        long[] nanos = new long[measured];
        for (int i = 0; i < measured; i++) {
            long start = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - start;
        }
        return new Times(nanos);
    }

    /** The duration under which that share of them lies, in milliseconds. */
    public double millis(double share) {
        return nanos[Math.min(nanos.length - 1, (int) Math.floor(share * nanos.length))] / 1e6;
    }

    /** Half of them took at most this, and nineteen in twenty that. */
    public String words() {
        return String.format(Locale.ROOT, "p50 %.1f ms, p95 %.1f ms", millis(0.5), millis(0.95));
    }
}

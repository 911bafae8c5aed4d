package org.answerable.desk.cli;

import java.io.PrintStream;
import java.time.Duration;
import org.answerable.desk.Progress;

/** A progress bar on the error stream, for work of more than two seconds. Where the stream is no terminal, a line every ten seconds. */
final class ConsoleProgress implements Progress, AutoCloseable {
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
    private static final int WIDTH = 30;

    private final PrintStream err;
    private final boolean terminal;
    private final long began = System.nanoTime();
    private long shown;
    private boolean open;

    ConsoleProgress(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
        this.shown = began + PATIENCE - interval();
    }

    /** On this process's own error stream. */
    static ConsoleProgress onError() {
        PrintStream err = System.err;
        return new ConsoleProgress(err, Boolean.getBoolean("answerable.terminal"));
    }

    @Override
    public synchronized void step(String what, long done, long total) {
        long now = System.nanoTime();
        if (now - began < PATIENCE || now - shown < interval()) {
            return;
        }
        shown = now;
        String count = total > 0 ? done + " of " + total : String.valueOf(done);
        if (!terminal) {
            err.println(what + ": " + count);
            return;
        }
        open = true;
        int full = total > 0 ? (int) Math.min(WIDTH, WIDTH * done / total) : 0;
        err.print("\r\u001b[K" + "█".repeat(full) + "░".repeat(WIDTH - full) + " " + count + "  " + what);
        err.flush();
    }

    @Override
    public synchronized void close() {
        if (open) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    private long interval() {
        return terminal
                ? Duration.ofMillis(100).toNanos()
                : Duration.ofSeconds(10).toNanos();
    }
}

package org.answerable.desk.log;

import java.util.function.LongConsumer;
import org.answerable.desk.Progress;

/** Adds up how much of one piece of work is done, and says so. */
final class Steps implements LongConsumer {
    private final Progress progress;
    private final String what;
    private final long total;
    private long done;

    Steps(Progress progress, String what, long total) {
        this.progress = progress;
        this.what = what;
        this.total = total;
        progress.step(what, 0, total);
    }

    long done() {
        return done;
    }

    @Override
    public void accept(long more) {
        done += more;
        progress.step(what, done, total);
    }
}
